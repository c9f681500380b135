package dev.acervo.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\docs\\a.pdf, a.pdf",
        "..., file",
        "'', file",
        "fe\u0301rias.pdf, f\u00e9rias.pdf",
        "fdp\u202Egpj.pdf, fdpgpj.pdf"
    })
    void onlyTheVisibleLastPartStays(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Test
    void controlCharactersAreGone() {
        assertThat(FileName.of("a\u0000b\r\n.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        var name = FileName.of("x".repeat(300) + ".pdf");
        assertThat(name.value()).hasSize(200).endsWith("x.pdf");
        assertThat(name.extension()).isEqualTo("pdf");
    }
}
