package dev.acervo.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.local.Folders;
import dev.acervo.local.Refused;
import dev.acervo.local.Secrets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    @TempDir
    Path folder;

    @Test
    void everyPartHasPortsOfItsOwnBelowTheEphemeralRange() throws Exception {
        var ports =
                plan("").parts().stream().flatMap(part -> part.ports().stream()).toList();

        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
        assertThat(ports)
                .contains(8080, 9080, 8081, 9081, 8082, 9082, 8083, 9083, 8084, 9084, 8180, 9180)
                .contains(18432, 18092, 18093, 18000, 18101, 18200, 18300);
    }

    @Test
    void everyPartComesAfterThoseItNeeds() throws Exception {
        var before = new HashSet<String>();
        for (var part : plan("permissions=3").parts()) {
            assertThat(before).containsAll(part.after());
            before.add(part.name());
        }
    }

    @Test
    void everythingTogetherFitsIntoWhatWasPromised() throws Exception {
        assertThat(plan("").parts().stream().mapToInt(Part::megabytes).sum()).isLessThan(4_500);
    }

    @Test
    void instancesAreTenPortsApartAndKnownToTheirCallers() throws Exception {
        var plan = plan("permissions=2,gateway=2");

        assertThat(plan.part("permissions-2").orElseThrow().ports()).containsExactly(8094, 9094);
        assertThat(plan.part("gateway-2").orElseThrow().ports()).containsExactly(8090, 9090);
        var environment = ((ServicePart) plan.part("documents").orElseThrow()).environment();
        assertThat(environment)
                .containsEntry("ACERVO_PERMISSIONS_URL", "http://127.0.0.1:8084,http://127.0.0.1:8094")
                .containsEntry("ACERVO_EMPLOYEES_URL", "http://127.0.0.1:8083");
    }

    @Test
    void eachServiceGetsItsOwnSecretsOnly() throws Exception {
        var plan = plan("");
        var employees = ((ServicePart) plan.part("employees").orElseThrow()).environment();
        var bff = ((ServicePart) plan.part("bff").orElseThrow()).environment();

        assertThat(employees)
                .containsEntry("ACERVO_DB_URL", "jdbc:postgresql://127.0.0.1:18432/employees")
                .containsEntry("ACERVO_DB_USER", "employees")
                .containsEntry("ACERVO_FOUNDER_ID", "018f0000-0000-7000-8000-000000000001")
                .doesNotContainKey("AWS_SECRET_ACCESS_KEY");
        assertThat(bff).doesNotContainKey("ACERVO_DB_PASSWORD");
        assertThat(bff.get("ACERVO_CLIENT_SECRET")).isNotEqualTo(employees.get("ACERVO_CLIENT_SECRET"));
    }

    @Test
    void aCountThatMakesNoSenseIsRefused() {
        for (var text : List.of("permissions", "permissions=0", "permissions=x", "postgresql=2", "permissions=10")) {
            assertThatThrownBy(() -> Instances.parse(text)).isInstanceOf(Refused.class);
        }
    }

    private Plan plan(String instances) throws Exception {
        var folders = new Folders(folder);
        return Plan.of(folders, Secrets.open(folders.secrets()), Instances.parse(instances));
    }
}
