package dev.acervo.documents.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped types, line by line as the design has them. */
class DocumentTypesTest {
    private static final String TABLE = """
            contract            | VIEW | VIEW     | VIEW     | MANAGE | no  | HR
            payslip             | VIEW | NONE     | NONE     | MANAGE | yes | HR
            identity            | VIEW | METADATA | NONE     | MANAGE | yes | SELF, HR
            medical-certificate | VIEW | METADATA | NONE     | MANAGE | yes | SELF, HR
            exam                | VIEW | METADATA | METADATA | MANAGE | yes | SELF, HR
            training            | VIEW | EDIT     | VIEW     | MANAGE | no  | SELF, DIRECT, HR
            evaluation          | VIEW | EDIT     | VIEW     | MANAGE | no  | DIRECT, HR
            warning             | VIEW | EDIT     | VIEW     | MANAGE | no  | DIRECT, HR
            policy              | VIEW | VIEW     | VIEW     | MANAGE | no  | HR
            other               | EDIT | VIEW     | VIEW     | MANAGE | no  | SELF, DIRECT, HR
            """;

    @Test
    void theShippedTypesAreThoseOfTheDesign() {
        var written = DocumentTypes.shipped().all().stream()
                .map(DocumentTypesTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(written).isEqualTo(TABLE);
    }

    private static String line(DocumentType type) {
        var access = type.access();
        return "%-19s | %-4s | %-8s | %-8s | %-6s | %-3s | %s"
                .formatted(
                        type.id(),
                        access.self(),
                        access.directManager(),
                        access.line(),
                        access.hr(),
                        type.sensitive() ? "yes" : "no",
                        type.addedBy().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
    }
}
