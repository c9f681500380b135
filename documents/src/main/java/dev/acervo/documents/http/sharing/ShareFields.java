package dev.acervo.documents.http.sharing;

import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.sharing.ShareDraft;
import dev.acervo.documents.domain.sharing.Subject;
import io.micronaut.json.tree.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wants to share, and notes every member that cannot be read. */
final class ShareFields {
    private static final Set<String> MEMBERS = Set.of("subject", "level", "from", "until", "reason");
    private static final Set<String> SUBJECT = Set.of("type", "id");
    private static final int LONGEST_NAME = 100;

    private final List<Fault> faults = new ArrayList<>();

    private ShareFields() {}

    static ShareDraft of(JsonNode body) {
        return new ShareFields().draft(body);
    }

    /** What could not be read at all. */
    static ShareDraft malformed() {
        var fault = new Fault("body", "malformed", "The body is not a JSON object.");
        return new ShareDraft(null, null, null, null, null, List.of(fault));
    }

    private ShareDraft draft(JsonNode body) {
        known(body, "", MEMBERS);
        return new ShareDraft(
                subject(body.get("subject")),
                read(body, "", "level", Level::valueOf, "unknown", "is not one of: METADATA, VIEW, EDIT, MANAGE."),
                time(body, "from"),
                time(body, "until"),
                read(body, "", "reason", text -> text, "format", "is not a text."),
                List.copyOf(faults));
    }

    private @Nullable Subject subject(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            faults.add(new Fault("subject", "format", "subject is not an object."));
            return null;
        }
        known(node, "subject.", SUBJECT);
        var type = read(node, "subject.", "type", ShareFields::type, "unknown", "is not one of: person, group.");
        var id = read(node, "subject.", "id", ShareFields::id, "format", "is not a UUID.");
        required(node, "type");
        required(node, "id");
        return type == null || id == null ? null : new Subject(type, id);
    }

    private void required(JsonNode subject, String name) {
        var node = subject.get(name);
        if (node == null || node.isNull()) {
            faults.add(new Fault("subject." + name, "required", "subject." + name + " is required."));
        }
    }

    private void known(JsonNode object, String path, Set<String> members) {
        for (var entry : object.entries()) {
            var name = entry.getKey();
            if (!members.contains(name)) {
                var shown = path + name.substring(0, Math.min(name.length(), LONGEST_NAME));
                faults.add(new Fault(shown, "unknown", shown + " is not a known member."));
            }
        }
    }

    private @Nullable Instant time(JsonNode body, String name) {
        return read(
                body,
                "",
                name,
                text -> OffsetDateTime.parse(text).toInstant(),
                "format",
                "is not a time such as 2026-01-31T12:00:00Z.");
    }

    private <T> @Nullable T read(
            JsonNode object, String path, String name, Function<String, T> reading, String code, String sentence) {
        var node = object.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        try {
            if (node.isString()) {
                return reading.apply(node.getStringValue());
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            // said below
        }
        faults.add(new Fault(path + name, code, path + name + " " + sentence));
        return null;
    }

    private static Subject.Type type(String code) {
        return Subject.Type.find(code).orElseThrow(IllegalArgumentException::new);
    }

    /** Only the canonical form: {@link UUID#fromString} also takes shortened ones. */
    private static UUID id(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("a shortened UUID");
        }
        return id;
    }
}
