package dev.acervo.permissions.domain.org;

import static dev.acervo.permissions.domain.reach.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void everyIdIsFoundWhereItWasPutAndNoOtherIs() {
        var random = new Random(7);
        for (var size : new int[] {0, 1, 2, 3, 5, 6, 96, 97, 1_000, 20_000}) {
            var expected = new HashMap<EmployeeId, Integer>();
            var positions = new Positions(size);
            for (var at = 0; at < size; at++) {
                // some in a row, some that share one half with others, some of neither kind
                var id = switch (at % 3) {
                    case 0 -> id(at);
                    case 1 -> new EmployeeId(new UUID(at / 4, random.nextInt(9)));
                    default -> new EmployeeId(new UUID(random.nextLong(), random.nextLong()));
                };
                assertThat(positions.put(id, at)).isEqualTo(!expected.containsKey(id));
                expected.putIfAbsent(id, at);
            }
            expected.forEach((id, at) -> assertThat(positions.of(id)).isEqualTo(at));
            assertThat(positions.of(new EmployeeId(new UUID(random.nextLong(), random.nextLong()))))
                    .isEqualTo(Positions.ABSENT);
        }
    }
}
