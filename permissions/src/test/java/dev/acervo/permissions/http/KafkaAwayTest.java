package dev.acervo.permissions.http;

import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.OrgChange;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KafkaAwayTest {
    private static final String NOBODY_LISTENS = "127.0.0.1:9";

    @Test
    void withoutKafkaAndWithoutEmployeesTheServiceStartsAnswersAndChanges() {
        try (var instance = Instance.start(
                Engines.database(),
                Map.of("acervo.kafka", NOBODY_LISTENS, "acervo.urls.employees", "http://" + NOBODY_LISTENS))) {
            var helena = instance.api().as(Instance.TOKENS.person(id(1).value(), "hr"));
            assertThat(helena.get("/access/scope").body().get("self").isNull()).isTrue();
            assertThat(helena.get("/permissions").status()).isEqualTo(403);

            hireHelenaBrunoAndJoao(instance.bean(AccessStore.class));

            assertThat(helena.get("/access/scope").body().get("self").asInt()).isEqualTo(1);
            assertThat(helena.post("/permissions", permission()).status()).isEqualTo(201);
            var bruno = instance.api().as(Instance.TOKENS.person(id(2).value()));
            assertThat(bruno.get("/access/scope").body().get("grants")).hasSize(1);
        }
    }

    private static void hireHelenaBrunoAndJoao(AccessStore store) {
        var people = List.of(member(1, -1), member(2, 1), member(3, 1));
        store.change(moment -> new AccessStore.Decided<>(
                true,
                Optional.of(((OrgChange.Sound)
                                Change.ofPeople(moment.world(), 1, people, DepartmentChanges.NONE, moment.time()))
                        .change())));
    }

    private static Object permission() {
        var body = Api.JSON.createObjectNode().put("level", "VIEW").put("reason", "Auditoria interna");
        body.putObject("subject").put("type", "person").put("id", id(2).toString());
        body.putObject("target").put("type", "person").put("id", id(3).toString());
        return body;
    }
}
