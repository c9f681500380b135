package dev.acervo.employees.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.OrgEvent;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentChange;
import dev.acervo.platform.events.Event;
import dev.acervo.testing.Api;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The examples in {@code contract} are what is written. */
class OrgMessagesTest {
    private static final UUID EVENT = UUID.fromString("018f0000-0000-7000-8000-0000000000ee");
    private static final UUID JOAO = UUID.fromString("018f0000-0000-7000-8000-00000000000a");
    private static final UUID MARINA = UUID.fromString("018f0000-0000-7000-8000-00000000000b");
    private static final UUID IT = UUID.fromString("018f0000-0000-7000-8000-00000000000d");
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private final OrgMessages messages = new OrgMessages(ObjectMapper.getDefault());
    private final Employee joao = Employee.hired(
            new EmployeeId(JOAO),
            new EmployeeNumber(5),
            Details.of("João Batista Figueiredo", "joao@example.com", "R-5")
                    .placed(new EmployeeId(MARINA), new DepartmentId(IT), "Analista de Sistemas", "Recife")
                    .hiredOn(LocalDate.of(2020, 1, 6)),
            new OrgVersion(7));

    @Test
    void hired() throws IOException {
        writes("hired", Revision.Kind.HIRED, joao);
    }

    @Test
    void changed() throws IOException {
        var details = Details.of(joao.details().name(), "joao@example.com", "R-5");
        writes("changed", Revision.Kind.CHANGED, joao.changed(details, new OrgVersion(8)));
    }

    @Test
    void terminated() throws IOException {
        var gone = joao.terminated(LocalDate.of(2026, 11, 23), new OrgVersion(9));
        assertThat(gone.status()).isEqualTo(EmploymentStatus.TERMINATED);
        writes("terminated", Revision.Kind.TERMINATED, gone);
        writes("rehired", Revision.Kind.REHIRED, gone.rehired(joao.details(), new OrgVersion(10)));
    }

    @Test
    void onLeaveAndBack() throws IOException {
        var away = joao.onLeave(new OrgVersion(11));
        writes("leave-started", Revision.Kind.LEAVE_STARTED, away);
        writes("leave-ended", Revision.Kind.LEAVE_ENDED, away.returned(new OrgVersion(12)));
    }

    /** Others call somebody by the name that the person goes by. */
    @Test
    void aSocialNameIsTheNameThatOthersHear() {
        var d = joao.details();
        var named = new Details(
                d.name(), "Joana", d.email(), d.registration(), null, null, null, null, null, new TreeMap<>());
        var event = event(Revision.Kind.CHANGED, joao.changed(named, new OrgVersion(8)));
        assertThat(event.data()).contains("\"name\":\"Joana\"").doesNotContain("Batista");
    }

    @Test
    void departments() throws IOException {
        var department = new Department(new DepartmentId(IT), "TI", "Tecnologia", null, new EmployeeId(MARINA), 1);
        for (var kind : DepartmentChange.Kind.values()) {
            var event = messages.apply(
                    new OrgEvent.OfDepartment(new DepartmentChange(EVENT, kind, new OrgVersion(6), AT, department)));
            var name = kind.name().toLowerCase(Locale.ROOT);
            assertThat(event.type()).isEqualTo("dev.acervo.department." + name + ".v1");
            assertThat(event.subject()).isEqualTo(IT.toString());
            isExample(event, "department-" + name);
        }
    }

    private void writes(String name, Revision.Kind kind, Employee employee) throws IOException {
        var event = event(kind, employee);
        assertThat(event.type()).isEqualTo("dev.acervo.employee." + name + ".v1");
        assertThat(event.source()).isEqualTo("/employees");
        assertThat(event.subject()).isEqualTo(JOAO.toString());
        assertThat(event.id()).isEqualTo(EVENT);
        assertThat(event.time()).isEqualTo(AT);
        isExample(event, "employee-" + name);
    }

    private Event event(Revision.Kind kind, Employee employee) {
        var revision = new Revision(EVENT, kind, joao, employee);
        return messages.apply(new OrgEvent.OfPerson(employee.changedAt(), AT, 1, 1, revision));
    }

    private static void isExample(Event event, String name) throws IOException {
        var example = Path.of("contract", name + ".v1.json");
        assertThat(Api.JSON.readTree(event.data())).isEqualTo(Api.JSON.readTree(example.toFile()));
    }
}
