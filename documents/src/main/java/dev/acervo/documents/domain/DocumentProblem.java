package dev.acervo.documents.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the service refuses: the whole family, each with one sentence that is safe to show. */
public abstract sealed class DocumentProblem extends RuntimeException {
    private DocumentProblem(String detail) {
        this(detail, null);
    }

    private DocumentProblem(String detail, @Nullable Throwable cause) {
        super(detail, cause, false, false);
    }

    /** The sentence to show. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** There is no such document, or it is none of the caller's business: nobody can tell which. */
    public static final class NotFound extends DocumentProblem {
        public NotFound() {
            super("There is no such resource, or you may not see it.");
        }
    }

    /** The caller sees the document, but may not do this. */
    public static final class LevelTooLow extends DocumentProblem {
        public LevelTooLow(String detail) {
            super(detail);
        }
    }

    /** The document is not the one the caller had read. */
    public static final class Changed extends DocumentProblem {
        public Changed() {
            super("The document was changed in the meantime. Read it again.");
        }
    }

    /** Fields that cannot be accepted, all of them. */
    public static final class Invalid extends DocumentProblem {
        private final List<Fault> faults;

        public Invalid(List<Fault> faults) {
            super("Some fields cannot be accepted.");
            this.faults = List.copyOf(faults);
        }

        public Invalid(String field, String code, String detail) {
            this(List.of(new Fault(field, code, detail)));
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** The document is not in the state that this needs. */
    public static final class Conflict extends DocumentProblem {
        public Conflict(String detail) {
            super(detail);
        }
    }

    /** More bytes came than the installation takes. */
    public static final class TooLarge extends DocumentProblem {
        public TooLarge(long limit) {
            this("A file has at most " + limit / 1_000_000 + " MB.");
        }

        public TooLarge(String detail) {
            super(detail);
        }
    }

    /** The bytes are of no kind that may be kept, or not of the kind that the name says. */
    public static final class UnsupportedFile extends DocumentProblem {
        public UnsupportedFile(String detail) {
            super(detail);
        }
    }

    /** The idempotency key was used for something else. */
    public static final class KeyReused extends DocumentProblem {
        public KeyReused() {
            super("This Idempotency-Key was used with other content.");
        }
    }

    /** Something that the answer needs cannot be asked now; never answered from memory instead. */
    public static final class Unavailable extends DocumentProblem {
        public Unavailable(String detail) {
            super(detail);
        }

        /** {@code cause} is for the log only. */
        public Unavailable(String detail, Throwable cause) {
            super(detail, cause);
        }
    }
}
