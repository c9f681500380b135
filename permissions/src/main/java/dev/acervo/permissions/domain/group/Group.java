package dev.acervo.permissions.domain.group;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People under one name, for permissions to them or on them. It is removed, never deleted.
 *
 * @param version counts the changes, from 1
 */
public record Group(
        GroupId id,
        Content content,
        EmployeeId createdBy,
        Instant createdAt,
        @Nullable Instant removedAt,
        long version) {

    /** The part of a group that can change. */
    public record Content(String name, String description, Definition definition) {}

    /** Who is in a group. */
    public sealed interface Definition {

        /** The people themselves, and whoever is in one of the groups. */
        record ByHand(Set<EmployeeId> people, Set<GroupId> groups) implements Definition {
            public ByHand {
                people = Set.copyOf(people);
                groups = Set.copyOf(groups);
            }
        }

        record ByRule(Rule rule) implements Definition {}
    }

    /** The groups that this one holds directly. */
    public Set<GroupId> nested() {
        return content.definition() instanceof Definition.ByHand hand ? hand.groups() : Set.of();
    }

    public Group with(Content next) {
        return new Group(id, next, createdBy, createdAt, removedAt, version + 1);
    }

    public Group remove(Instant now) {
        return new Group(id, content, createdBy, createdAt, now, version + 1);
    }

    /** Whether these people were put into it by hand, some of them. */
    boolean names(Set<EmployeeId> people) {
        return content.definition() instanceof Definition.ByHand hand
                && people.stream().anyMatch(hand.people()::contains);
    }

    Group without(Set<EmployeeId> people) {
        if (!(content.definition() instanceof Definition.ByHand hand)) {
            return this;
        }
        var left = new HashSet<>(hand.people());
        left.removeAll(people);
        return with(new Content(content.name(), content.description(), new Definition.ByHand(left, hand.groups())));
    }
}
