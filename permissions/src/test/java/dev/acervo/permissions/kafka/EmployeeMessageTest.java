package dev.acervo.permissions.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgEvent;
import dev.acervo.permissions.domain.org.OrgNews;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example messages of the employees service can be read here. */
class EmployeeMessageTest {

    @ParameterizedTest
    @CsvSource({
        "employee-hired.v1.json,ACTIVE",
        "employee-changed.v1.json,ACTIVE",
        "employee-terminated.v1.json,TERMINATED",
        "employee-rehired.v1.json,ACTIVE",
        "employee-leave-started.v1.json,ON_LEAVE",
        "employee-leave-ended.v1.json,ACTIVE"
    })
    void eachExampleNamesAPersonAtAVersion(String example, Employment employment) throws IOException {
        var event = read(example);

        assertThat(event.version()).isPositive();
        assertThat(event.part()).isEqualTo(event.parts());
        var member = member(event);
        assertThat(member.employment()).isEqualTo(employment);
        assertThat(member.name()).isNotBlank();
    }

    @Test
    void aDepartmentIsToldAsItIs() throws IOException {
        for (var what : List.of("created", "changed")) {
            var example = "department-" + what + ".v1.json";
            var told = json(example).get("department");
            var event = read(example);

            assertThat(event.version()).isPositive();
            assertThat(event.news())
                    .isEqualTo(new OrgNews.OfDepartment(new Department(
                            new DepartmentId(UUID.fromString(told.get("id").asText())),
                            told.get("code").asText(),
                            told.get("name").asText(),
                            null)));
        }
    }

    @Test
    void aDepartmentThatGoesIsRemoved() throws IOException {
        var example = "department-removed.v1.json";
        var id = json(example).at("/department/id").asText();

        assertThat(read(example).news())
                .isEqualTo(new OrgNews.DepartmentRemoved(new DepartmentId(UUID.fromString(id))));
    }

    @Test
    void whatIsReadIsWhatIsWritten() throws IOException {
        var json = json("employee-hired.v1.json").get("employee");
        var member = member(read("employee-hired.v1.json"));

        assertThat(member)
                .isEqualTo(new Member(
                        new EmployeeId(UUID.fromString(json.get("id").asText())),
                        new EmployeeNumber(json.get("number").asInt()),
                        json.get("name").asText(),
                        new EmployeeId(UUID.fromString(json.get("managerId").asText())),
                        Employment.ACTIVE,
                        new DepartmentId(
                                UUID.fromString(json.get("departmentId").asText())),
                        json.get("title").asText(),
                        json.get("location").asText()));
    }

    @Test
    void whoHasNoFactsHasNone() throws IOException {
        var member = member(read("employee-changed.v1.json"));

        assertThat(member.manager()).isNull();
        assertThat(member.department()).isNull();
        assertThat(member.title()).isNull();
        assertThat(member.location()).isNull();
    }

    @Test
    void anEventAboutNobodyCannotBeRead() throws IOException {
        var empty = message("{\"orgVersion\":1,\"part\":1,\"parts\":1}");

        assertThatThrownBy(() -> empty.toDomain("dev.acervo.employee.changed.v1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Member member(OrgEvent event) {
        return ((OrgNews.OfPerson) event.news()).member();
    }

    /** An example with the type that its name stands for. */
    private static OrgEvent read(String example) throws IOException {
        var type = "dev.acervo." + example.replace(".json", "").replaceFirst("-", ".");
        return message(json(example).toString()).toDomain(type);
    }

    private static EmployeeMessage message(String data) throws IOException {
        return Objects.requireNonNull(ObjectMapper.getDefault().readValue(data, EmployeeMessage.class));
    }

    private static com.fasterxml.jackson.databind.JsonNode json(String example) throws IOException {
        var file = Path.of(System.getProperty("acervo.root"), "employees", "contract", example);
        return dev.acervo.testing.Api.JSON.readTree(Files.readString(file));
    }
}
