package dev.acervo.permissions.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.reach.Grouping;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A group on the wire. Who is in it, and why, is there for those who may know. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Group",
        requiredProperties = {"id", "name", "description", "createdAt"})
record GroupAnswer(
        UUID id,
        String name,
        String description,

        @Schema(description = "How many people are in it, through whatever groups") @Nullable
        Integer size,

        @Schema(description = "By hand: the people themselves") @Nullable
        List<UUID> people,

        @Schema(description = "By hand: the groups whose people are in it") @Nullable
        List<UUID> groups,

        @Schema(description = "By rule: whoever meets it") @Nullable
        Rule rule,

        @Nullable UUID createdBy,
        Instant createdAt) {

    /** Each condition that is there is met by any of its values. */
    @Serdeable
    @Schema(name = "GroupRule")
    record Rule(
            @Schema(description = "Each with all below it") @Nullable
            List<UUID> departments,

            @Schema(description = "Without regard to case and accents") @Nullable
            List<String> titles,

            @Schema(description = "Without regard to case and accents") @Nullable
            List<String> locations,

            @Schema(description = "active, on_leave, terminated; absent: whoever is not terminated") @Nullable
            List<String> statuses) {}

    /** One page, by name. */
    @Serdeable
    @Schema(name = "GroupPage", requiredProperties = "items")
    record Page(
            List<GroupAnswer> items,
            @Schema(nullable = true) @Nullable String next) {}

    /** One page of the people in a group, in order of employee numbers. */
    @Serdeable
    @Schema(name = "GroupMemberPage", requiredProperties = "items")
    record Members(
            List<Person> items,
            @Schema(nullable = true) @Nullable String next) {}

    @Serdeable
    @Schema(
            name = "GroupMember",
            requiredProperties = {"employeeId", "number", "name"})
    record Person(UUID employeeId, int number, String name) {
        static Person of(Member member) {
            return new Person(member.id().value(), member.number().value(), member.name());
        }
    }

    static GroupAnswer of(Grouping.Seen seen) {
        var group = seen.group();
        var content = group.content();
        if (!seen.isOpen()) {
            return new GroupAnswer(
                    group.id().value(),
                    content.name(),
                    content.description(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    group.createdAt());
        }
        return switch (content.definition()) {
            case Group.Definition.ByHand(var people, var groups) ->
                open(seen, sorted(people, EmployeeId::value), sorted(groups, GroupId::value), null);
            case Group.Definition.ByRule(var rule) -> open(seen, null, null, rule(rule));
        };
    }

    private static GroupAnswer open(
            Grouping.Seen seen, @Nullable List<UUID> people, @Nullable List<UUID> groups, @Nullable Rule rule) {
        var group = seen.group();
        return new GroupAnswer(
                group.id().value(),
                group.content().name(),
                group.content().description(),
                seen.people(),
                people,
                groups,
                rule,
                group.createdBy().value(),
                group.createdAt());
    }

    private static Rule rule(dev.acervo.permissions.domain.group.Rule rule) {
        return new Rule(
                sorted(rule.departments(), DepartmentId::value),
                rule.titles().stream().sorted().toList(),
                rule.locations().stream().sorted().toList(),
                rule.employments().stream().sorted().map(GroupAnswer::name).toList());
    }

    static String name(Employment employment) {
        return employment.name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<UUID> sorted(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).sorted().toList();
    }
}
