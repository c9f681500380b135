package dev.acervo.permissions.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupDraftTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void groupsLieInGroupsTwentyTimesOverAndNoMore() {
        var world = World.EMPTY;
        for (var number = 1; number <= 20; number++) {
            assertThat(faults(number, Set.of(number - 1), world)).isEmpty();
            world = with(world, number, number == 1 ? Set.of() : Set.of(number - 1));
        }
        assertThat(faults(21, Set.of(20), world)).containsExactly("depth");
        assertThat(faults(21, Set.of(19), world)).isEmpty();
        // put below the deepest one, the whole chain above counts
        world = with(world, 30, Set.of());
        assertThat(faults(1, Set.of(30), world)).containsExactly("depth");
        assertThat(faults(2, Set.of(30), world)).isEmpty();
    }

    @Test
    void manyPathsThroughTheSameGroupsAreWalkedOnce() {
        var world = World.EMPTY;
        var below = Set.<Integer>of();
        for (var level = 0; level < 18; level++) {
            var numbers = IntStream.range(level * 50, level * 50 + 50).boxed().collect(Collectors.toSet());
            for (var number : numbers) {
                world = with(world, number, below);
            }
            below = numbers;
        }
        assertThat(faults(5_000, below, world)).isEmpty();
    }

    private static List<String> faults(int number, Set<Integer> groups, World world) {
        var known = groups.stream()
                .filter(inner -> world.groups().find(People.groupId(inner)).isPresent())
                .collect(Collectors.toSet());
        var content = new Group.Content("New", "", new Group.Definition.ByHand(Set.of(), ids(known)));
        return new GroupDraft(content, List.of())
                .faults(People.groupId(number), world).stream()
                        .map(Refusal.Fault::code)
                        .toList();
    }

    private static World with(World world, int number, Set<Integer> groups) {
        var group = People.group(number, new Group.Definition.ByHand(Set.of(), ids(groups)));
        return Change.ofGroups(world, List.of(group), NOW).after();
    }

    private static Set<GroupId> ids(Set<Integer> numbers) {
        return numbers.stream().map(People::groupId).collect(Collectors.toSet());
    }
}
