package dev.acervo.documents.domain.sharing;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to share, before anybody looked whether it can be so.
 *
 * @param unread the fields that could not even be read
 */
public record ShareDraft(
        @Nullable Subject subject,
        @Nullable Level level,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String reason,
        List<Fault> unread) {
    private static final int REASON = 500;

    /**
     * The share that it asks for. Its level is never above the sharer's own, for a basis gives MANAGE.
     *
     * @throws DocumentProblem.Invalid naming everything that is wrong with it by itself
     */
    NewShare of(Document document, Actor sharer, Basis basis) {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new DocumentProblem.Invalid(faults);
        }
        return new NewShare(
                Objects.requireNonNull(subject),
                document.id(),
                document.employeeId(),
                Objects.requireNonNull(level),
                from,
                until,
                Objects.requireNonNull(reason).strip(),
                sharer.id(),
                basis);
    }

    private List<Fault> faults() {
        var faults = new ArrayList<>(unread);
        require("subject", subject, faults);
        require("level", level, faults);
        require("reason", reason, faults);
        if (level == Level.NONE) {
            faults.add(new Fault("level", "unknown", "level is not one of: METADATA, VIEW, EDIT, MANAGE."));
        }
        if (reason != null && (reason.isBlank() || reason.strip().length() > REASON || unprintable(reason))) {
            faults.add(
                    new Fault("reason", "text", "reason has 1 to " + REASON + " characters, all of them printable."));
        }
        if (from != null && until != null && !from.isBefore(until)) {
            faults.add(new Fault("until", "order", "until is not after from."));
        }
        return faults;
    }

    private void require(String field, @Nullable Object value, List<Fault> faults) {
        boolean tried = unread.stream()
                .anyMatch(fault -> fault.field().equals(field) || fault.field().startsWith(field + "."));
        if (value == null && !tried) {
            faults.add(new Fault(field, "required", field + " is required."));
        }
    }

    private static boolean unprintable(String text) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
    }
}
