package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/**
 * One part of what a person sees, in a shape that a query can carry. A document is at level L or above for the
 * person exactly when at least one of their clauses of level L or above holds it.
 */
public sealed interface ScopeClause {
    Level level();

    Reason.Kind kind();

    /** Documents of these types about these employees. Neither set is empty. */
    record About(Reason.Kind kind, Level level, Set<String> types, RoaringBitmap owners) implements ScopeClause {}

    /** Documents of these types (never none) about everybody but the person themselves. */
    record AboutOthers(Reason.Kind kind, Level level, Set<String> types, int self) implements ScopeClause {}

    /** These documents (never none), of any type, unless they are about the person themselves. */
    record Shared(Level level, Set<DocumentId> documents, int self) implements ScopeClause {
        @Override
        public Reason.Kind kind() {
            return Reason.Kind.GRANT;
        }
    }

    /**
     * Documents of any type about anybody among whose {@link dev.acervo.documents.domain.Document#uploaders} the
     * person is. It reaches only the files they added: the text of a newer file by somebody else is not theirs.
     */
    record AddedBy(EmployeeId uploader) implements ScopeClause {
        @Override
        public Level level() {
            return Level.VIEW;
        }

        @Override
        public Reason.Kind kind() {
            return Reason.Kind.UPLOADER;
        }
    }
}
