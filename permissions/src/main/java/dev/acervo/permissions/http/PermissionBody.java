package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Proposal;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody sends to give or change a permission. */
final class PermissionBody {
    private static final Set<String> GIVEN = Set.of("subject", "target", "level", "types", "from", "until", "reason");
    private static final Set<String> READ_ONLY =
            Set.of("id", "subject", "target", "from", "grantedBy", "state", "createdAt");
    private static final Set<String> CHANGED = Set.of("level", "types", "until", "reason");
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,62}");
    private static final int MOST_TYPES = 100;
    private static final int LONGEST_REASON = 500;

    private PermissionBody() {}

    /** A permission to give. Describes what {@link #given} reads. */
    @Serdeable
    @Schema(
            name = "NewPermission",
            requiredProperties = {"subject", "target", "level", "reason"})
    record Given(
            PermissionAnswer.Party subject,
            PermissionAnswer.Aim target,
            Level level,

            @Schema(nullable = true, description = "Document types; none: all that are not sensitive") @Nullable
            List<String> types,

            @Schema(nullable = true, description = "Now, when absent") @Nullable
            Instant from,

            @Schema(nullable = true) @Nullable Instant until,
            @Schema(maxLength = 500) String reason) {}

    /** What can change; the members that cannot may come back as GET gave them. Describes what {@link #changed} reads. */
    @Serdeable
    @Schema(
            name = "PermissionChange",
            requiredProperties = {"level", "reason"})
    record Changed(
            Level level,

            @Schema(nullable = true, description = "Document types; none: all that are not sensitive") @Nullable
            List<String> types,

            @Schema(nullable = true) @Nullable Instant until,
            @Schema(maxLength = 500) String reason) {}

    static Proposal given(Body body) {
        body.allow(GIVEN);
        var subject = subject(body);
        var target = target(body);
        var from = body.time("from");
        var terms = terms(body);
        return new Proposal(
                subject.orElse(null), target.orElse(null), from.orElse(null), terms.orElse(null), body.faults());
    }

    /** Empty when the body has faults. */
    static Optional<Grant.Terms> changed(Body body, PermissionAnswer now) {
        var known = new java.util.HashSet<>(READ_ONLY);
        known.addAll(CHANGED);
        body.allow(known);
        same(body, "id", node -> isText(node, now.id()));
        same(
                body,
                "subject",
                node -> isParty(node, now.subject().type(), now.subject().id()));
        same(
                body,
                "target",
                node -> isParty(node, now.target().type(), now.target().id()));
        same(body, "grantedBy", node -> isText(node, now.grantedBy()));
        same(body, "state", node -> isText(node, now.state()));
        same(body, "from", _ -> body.time("from").filter(now.from()::equals).isPresent());
        same(
                body,
                "createdAt",
                _ -> body.time("createdAt").filter(now.createdAt()::equals).isPresent());
        var terms = terms(body);
        return body.faults().isEmpty() ? terms : Optional.empty();
    }

    private static void same(Body body, String field, Predicate<JsonNode> unchanged) {
        var node = body.raw(field);
        if (node != null && !unchanged.test(node)) {
            body.fault(field, "read-only", "cannot be changed.");
        }
    }

    private static boolean isText(@Nullable JsonNode node, Object text) {
        return node != null && node.isString() && node.getStringValue().equals(text.toString());
    }

    private static boolean isParty(JsonNode node, String type, UUID id) {
        return node.isObject() && isText(node.get("type"), type) && isText(node.get("id"), id);
    }

    /** The member {@code subject}: somebody, or a group. */
    static Optional<Subject> subject(Body body) {
        return body.object("subject", true).flatMap(subject -> {
            subject.allow(Set.of("type", "id"));
            var type = subject.text("type", true);
            var id = subject.uuid("id", true);
            return switch (type.orElse("")) {
                case "person" -> id.map(EmployeeId::new).map(Subject.Person::new);
                case "group" -> id.map(GroupId::new).map(Subject.Group::new);
                case "" -> Optional.empty();
                default -> {
                    subject.fault("type", "unknown", "is not one of: person, group.");
                    yield Optional.empty();
                }
            };
        });
    }

    /** The member {@code target}: whose documents. */
    static Optional<Target> target(Body body) {
        return body.object("target", true).flatMap(target -> {
            target.allow(Set.of("type", "id"));
            var type = target.text("type", true);
            var id = target.uuid("id", true);
            return switch (type.orElse("")) {
                case "person" -> id.map(EmployeeId::new).map(Target.Person::new);
                case "subtree" -> id.map(EmployeeId::new).map(Target.Subtree::new);
                case "group" -> id.map(GroupId::new).map(Target.Group::new);
                case "department" -> id.map(DepartmentId::new).map(Target.Department::new);
                case "" -> Optional.empty();
                default -> {
                    target.fault("type", "unknown", "is not one of: person, subtree, group, department.");
                    yield Optional.empty();
                }
            };
        });
    }

    private static Optional<Grant.Terms> terms(Body body) {
        var before = body.faults().size();
        var level = level(body);
        var types = types(body);
        var until = body.time("until");
        var reason = reason(body);
        return body.faults().size() > before
                ? Optional.empty()
                : Optional.of(new Grant.Terms(level.orElseThrow(), types, until.orElse(null), reason.orElseThrow()));
    }

    /** Why it is given: short, and never absent. */
    static Optional<String> reason(Body body) {
        var reason = body.text("reason", true).map(String::strip);
        if (reason.isPresent() && (reason.get().isEmpty() || reason.get().length() > LONGEST_REASON)) {
            body.fault("reason", "size", "has between 1 and " + LONGEST_REASON + " characters.");
        }
        return reason;
    }

    static Optional<Level> level(Body body) {
        return body.text("level", true).flatMap(text -> level(body, text));
    }

    private static Optional<Level> level(Body body, String text) {
        for (var level : Level.values()) {
            if (level.name().equals(text)) {
                return Optional.of(level);
            }
        }
        body.fault("level", "unknown", "is not one of: METADATA, VIEW, EDIT, MANAGE.");
        return Optional.empty();
    }

    private static List<String> types(Body body) {
        var node = body.raw("types");
        if (node == null) {
            return List.of();
        }
        if (!node.isArray() || node.size() > MOST_TYPES) {
            body.fault("types", "format", "is not a list of at most " + MOST_TYPES + " names.");
            return List.of();
        }
        var types = new ArrayList<String>(node.size());
        for (var at = 0; at < node.size(); at++) {
            var value = node.get(at);
            if (value != null
                    && value.isString()
                    && TYPE.matcher(value.getStringValue()).matches()) {
                types.add(value.getStringValue());
            } else {
                body.fault("types[" + at + "]", "format", "is not the name of a document type.");
            }
        }
        return types;
    }
}
