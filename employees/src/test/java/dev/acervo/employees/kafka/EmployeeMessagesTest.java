package dev.acervo.employees.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeEvent;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.testing.Api;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The examples in {@code contract} are what is written. */
class EmployeeMessagesTest {
    private static final UUID EVENT = UUID.fromString("018f0000-0000-7000-8000-0000000000ee");
    private static final UUID JOAO = UUID.fromString("018f0000-0000-7000-8000-00000000000a");
    private static final UUID MARINA = UUID.fromString("018f0000-0000-7000-8000-00000000000b");
    private static final UUID IT = UUID.fromString("018f0000-0000-7000-8000-00000000000d");
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private final EmployeeMessages messages = new EmployeeMessages(ObjectMapper.getDefault());
    private final Employee joao = Employee.hired(
            new EmployeeId(JOAO),
            new EmployeeNumber(5),
            new Details(
                    "João Batista Figueiredo",
                    "joao@example.com",
                    "R-5",
                    new EmployeeId(MARINA),
                    new DepartmentId(IT),
                    "Analista de Sistemas",
                    LocalDate.of(2020, 1, 6)),
            new OrgVersion(7));

    @Test
    void hired() throws IOException {
        writes("hired", EmployeeEvent.Kind.HIRED, joao);
    }

    @Test
    void changed() throws IOException {
        var details = new Details(joao.details().name(), "joao@example.com", "R-5", null, null, null, null);
        writes("changed", EmployeeEvent.Kind.CHANGED, joao.changed(details, new OrgVersion(8)));
    }

    @Test
    void terminated() throws IOException {
        var gone = joao.terminated(new OrgVersion(9));
        assertThat(gone.status()).isEqualTo(EmploymentStatus.TERMINATED);
        writes("terminated", EmployeeEvent.Kind.TERMINATED, gone);
    }

    private void writes(String name, EmployeeEvent.Kind kind, Employee employee) throws IOException {
        var event = messages.apply(new EmployeeEvent(EVENT, kind, AT, employee));
        assertThat(event.type()).isEqualTo("dev.acervo.employee." + name + ".v1");
        assertThat(event.source()).isEqualTo("/employees");
        assertThat(event.subject()).isEqualTo(JOAO.toString());
        assertThat(event.id()).isEqualTo(EVENT);
        assertThat(event.time()).isEqualTo(AT);
        var example = Path.of("contract", "employee-" + name + ".v1.json");
        assertThat(Api.JSON.readTree(event.data())).isEqualTo(Api.JSON.readTree(example.toFile()));
    }
}
