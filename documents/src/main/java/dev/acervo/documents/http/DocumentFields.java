package dev.acervo.documents.http;

import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.writing.Draft;
import io.micronaut.json.tree.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a document that somebody wrote as JSON, and notes every member that cannot be read. */
final class DocumentFields {
    private static final Set<String> WRITABLE =
            Set.of("title", "description", "type", "employeeId", "tags", "issuedOn", "validUntil");
    private static final Set<String> READ_ONLY =
            Set.of("id", "status", "version", "file", "createdAt", "createdBy", "updatedAt", "level", "can", "why");

    private final JsonNode body;
    private final List<Fault> faults = new ArrayList<>();

    private DocumentFields(JsonNode body) {
        this.body = body;
    }

    /** A new document: only what can be written may be there. */
    static Draft added(JsonNode body) {
        var fields = new DocumentFields(body);
        fields.members(name -> WRITABLE.contains(name) ? null : READ_ONLY.contains(name) ? "read-only" : "unknown");
        return fields.draft();
    }

    /** A document that is to replace {@code present}: what cannot be written must be as it is. */
    static Draft changed(JsonNode body, JsonNode present) {
        var fields = new DocumentFields(body);
        fields.members(name -> {
            if (WRITABLE.contains(name)) {
                return null;
            }
            if (!READ_ONLY.contains(name)) {
                return "unknown";
            }
            return JsonEquality.same(body.get(name), present.get(name)) ? null : "read-only";
        });
        return fields.draft();
    }

    /** What could not be read at all. */
    static Draft malformed() {
        var fault = new Fault("body", "malformed", "The body is not a JSON object.");
        return new Draft(null, null, null, null, List.of(), null, null, List.of(fault));
    }

    private void members(Function<String, @Nullable String> refused) {
        for (var entry : body.entries()) {
            var code = refused.apply(entry.getKey());
            if (code != null) {
                var name = entry.getKey().length() > 100 ? entry.getKey().substring(0, 100) : entry.getKey();
                faults.add(new Fault(
                        name,
                        code,
                        code.equals("unknown") ? "There is no such member." : "This member cannot be changed."));
            }
        }
    }

    private Draft draft() {
        var title = text("title");
        var description = text("description");
        var type = text("type");
        var employee = employee();
        var tags = tags();
        var issuedOn = date("issuedOn");
        var validUntil = date("validUntil");
        return new Draft(title, description, type, employee, tags, issuedOn, validUntil, List.copyOf(faults));
    }

    private @Nullable JsonNode member(String name) {
        var node = body.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private @Nullable String text(String name) {
        var node = member(name);
        if (node == null) {
            return null;
        }
        if (!node.isString()) {
            faults.add(new Fault(name, "format", "This must be a text."));
            return null;
        }
        return node.getStringValue();
    }

    private @Nullable EmployeeId employee() {
        var text = text("employeeId");
        try {
            return text == null ? null : EmployeeId.of(text);
        } catch (IllegalArgumentException _) {
            faults.add(new Fault("employeeId", "format", "This must be the id of an employee."));
            return null;
        }
    }

    private @Nullable LocalDate date(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            faults.add(new Fault(name, "format", "This must be a date such as 2026-03-31."));
            return null;
        }
    }

    private List<String> tags() {
        var node = member("tags");
        var tags = new ArrayList<String>();
        if (node == null) {
            return tags;
        }
        boolean readable = node.isArray();
        if (readable) {
            for (var value : node.values()) {
                readable &= value.isString();
                tags.add(value.isString() ? value.getStringValue().strip() : "");
            }
        }
        if (!readable) {
            faults.add(new Fault("tags", "format", "This must be a list of texts."));
        }
        return readable ? tags : List.of();
    }
}
