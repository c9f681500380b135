package dev.acervo.permissions.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        var event = read(example).toDomain();

        assertThat(event.version()).isPositive();
        assertThat(event.part()).isEqualTo(event.parts());
        var member = Objects.requireNonNull(event.member());
        assertThat(member.employment()).isEqualTo(employment);
        assertThat(member.name()).isNotBlank();
    }

    /** A change of departments takes a version, or there would be a gap. */
    @ParameterizedTest
    @ValueSource(strings = {"created", "changed", "removed"})
    void eachExampleOfADepartmentTakesAVersion(String what) throws IOException {
        var event = read("department-" + what + ".v1.json").toDomain();

        assertThat(event.version()).isPositive();
        assertThat(event.member()).isNull();
    }

    @Test
    void whatIsReadIsWhatIsWritten() throws IOException {
        var json = json("employee-hired.v1.json");
        var member =
                Objects.requireNonNull(read("employee-hired.v1.json").toDomain().member());

        assertThat(json.at("/employee/id").asText()).isEqualTo(member.id().toString());
        assertThat(new EmployeeNumber(json.at("/employee/number").asInt())).isEqualTo(member.number());
        assertThat(json.at("/employee/managerId").asText())
                .isEqualTo(java.util.Optional.ofNullable(member.manager())
                        .map(EmployeeId::toString)
                        .orElse("null"));
    }

    private static EmployeeMessage read(String example) throws IOException {
        var message = ObjectMapper.getDefault().readValue(json(example).toString(), EmployeeMessage.class);
        return Objects.requireNonNull(message);
    }

    private static com.fasterxml.jackson.databind.JsonNode json(String example) throws IOException {
        var file = Path.of(System.getProperty("acervo.root"), "employees", "contract", example);
        return dev.acervo.testing.Api.JSON.readTree(Files.readString(file));
    }
}
