package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.group.Rule;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.reach.GroupDraft;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a group that somebody makes or changes. */
final class GroupBody {
    private static final Set<String> SENT = Set.of("name", "description", "people", "groups", "rule");
    private static final Set<String> READ_ONLY = Set.of("id", "size", "createdBy", "createdAt");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST = 200;

    private GroupBody() {}

    /** A group by hand (people and groups) or by rule. Describes what {@link #draft} reads. */
    @Serdeable
    @Schema(name = "GroupDraft", requiredProperties = "name")
    record Sent(
            @Schema(maxLength = LONGEST_NAME) String name,

            @Schema(maxLength = LONGEST_DESCRIPTION) @Nullable
            String description,

            @Nullable List<UUID> people,
            @Nullable List<UUID> groups,
            GroupAnswer.@Nullable Rule rule) {}

    /** @param now what the caller changes; absent for a new one. Members that cannot change may come back as they were. */
    static GroupDraft draft(Body body, @Nullable GroupAnswer now) {
        var known = new HashSet<>(SENT);
        if (now != null) {
            known.addAll(READ_ONLY);
        }
        body.allow(known);
        if (now != null) {
            same(body, "id", now.id().toString());
            same(body, "createdBy", String.valueOf(now.createdBy()));
            if (body.has("createdAt")
                    && body.time("createdAt").filter(now.createdAt()::equals).isEmpty()) {
                body.fault("createdAt", "read-only", "cannot be changed.");
            }
        }
        var name = size(body, "name", body.text("name", true), 1, LONGEST_NAME);
        var description = size(body, "description", body.text("description", false), 0, LONGEST_DESCRIPTION);
        var definition = definition(body);
        var content = body.faults().isEmpty()
                ? new Group.Content(name.orElseThrow(), description.orElse(""), definition.orElseThrow())
                : null;
        return new GroupDraft(content, body.faults());
    }

    /** What was sent, as a text that is the same for the same group on every instance: sets have no order of their own. */
    static String text(GroupDraft draft) {
        var content = draft.content();
        if (content == null) {
            return draft.faults().toString();
        }
        var definition = switch (content.definition()) {
            case Group.Definition.ByHand(var people, var groups) -> sorted(people) + " " + sorted(groups);
            case Group.Definition.ByRule(var rule) ->
                "rule " + sorted(rule.departments()) + " " + sorted(rule.titles()) + " " + sorted(rule.locations())
                        + " " + sorted(rule.employments());
        };
        return List.of(content.name(), content.description(), definition).toString();
    }

    private static List<String> sorted(Set<?> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }

    private static void same(Body body, String field, String value) {
        if (body.has(field) && body.text(field, false).filter(value::equals).isEmpty()) {
            body.fault(field, "read-only", "cannot be changed.");
        }
    }

    private static Optional<String> size(Body body, String field, Optional<String> text, int least, int most) {
        var stripped = text.map(String::strip);
        if (stripped.isPresent()
                && (stripped.get().length() < least || stripped.get().length() > most)) {
            body.fault(field, "size", "has between " + least + " and " + most + " characters.");
        }
        return stripped;
    }

    private static Optional<Group.Definition> definition(Body body) {
        if (body.has("rule")) {
            if (body.has("people") || body.has("groups")) {
                body.fault("rule", "both", "cannot stand beside people or groups: a group is by hand or by rule.");
            }
            return body.object("rule", true).flatMap(GroupBody::rule).map(Group.Definition.ByRule::new);
        }
        var people = body.uuids("people", MOST_PEOPLE).stream().map(EmployeeId::new);
        var groups = body.uuids("groups", MOST).stream().map(GroupId::new);
        return Optional.of(new Group.Definition.ByHand(set(people), set(groups)));
    }

    private static Optional<Rule> rule(Body rule) {
        rule.allow(Set.of("departments", "titles", "locations", "statuses"));
        var departments = set(rule.uuids("departments", MOST).stream().map(DepartmentId::new));
        var titles = Set.copyOf(rule.texts("titles", MOST, LONGEST_NAME));
        var locations = Set.copyOf(rule.texts("locations", MOST, LONGEST_NAME));
        var statuses = set(rule.texts("statuses", MOST, LONGEST_NAME).stream().flatMap(text -> employment(rule, text)));
        if (departments.isEmpty() && titles.isEmpty() && locations.isEmpty() && statuses.isEmpty()) {
            rule.fault(
                    "departments",
                    "required",
                    "is required, or titles, locations or statuses: a rule has a condition.");
            return Optional.empty();
        }
        return Optional.of(new Rule(departments, titles, locations, statuses));
    }

    private static Stream<Employment> employment(Body rule, String text) {
        var found = Stream.of(Employment.values())
                .filter(employment -> GroupAnswer.name(employment).equals(text))
                .toList();
        if (found.isEmpty()) {
            rule.fault("statuses", "unknown", "has a value that is not one of: active, on_leave, terminated.");
        }
        return found.stream();
    }

    private static <T> Set<T> set(Stream<T> values) {
        return values.collect(Collectors.toUnmodifiableSet());
    }
}
