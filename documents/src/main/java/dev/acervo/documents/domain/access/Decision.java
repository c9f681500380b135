package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.FileVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has on a document, and why.
 *
 * @param reasons strongest first; empty exactly when the level is NONE
 * @param added the file versions that the person added and still reads for that
 */
public record Decision(Level level, List<Reason> reasons, Set<Integer> added) {
    static Decision of(List<Reason> reasons, Set<Integer> added) {
        var ordered = reasons.stream()
                .sorted(Comparator.comparing(Reason::level).reversed().thenComparing(Reason::kind))
                .toList();
        var level = ordered.isEmpty() ? Level.NONE : ordered.getFirst().level();
        return new Decision(level, ordered, Set.copyOf(added));
    }

    /** Whether the document exists for the person. */
    public boolean readable() {
        return level != Level.NONE;
    }

    /** Whether the person may have this file: all of them with VIEW, else those they added. */
    public boolean reveals(FileVersion version) {
        return everyVersion() || added.contains(version.number());
    }

    /** The newest file that the person may have. */
    public Optional<FileVersion> newest(Document document) {
        return document.versions().reversed().stream().filter(this::reveals).findFirst();
    }

    public Rights rights(DocumentStatus status) {
        return Rights.of(level, status);
    }

    private boolean everyVersion() {
        return reasons.stream()
                .anyMatch(r -> r.kind() != Reason.Kind.UPLOADER && r.level().atLeast(Level.VIEW));
    }
}
