package dev.acervo.documents.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileHeadersTest {
    @Test
    void aNameCannotEndTheHeader() {
        assertThat(FileHeaders.disposition("a\"\r\nSet-Cookie: x=1.pdf"))
                .isEqualTo("attachment; filename=\"a___Set-Cookie: x=1.pdf\"; "
                        + "filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x%3D1.pdf");
    }

    @Test
    void aNameKeepsItsAccents() {
        assertThat(FileHeaders.disposition("férias.pdf"))
                .isEqualTo("attachment; filename=\"f_rias.pdf\"; filename*=UTF-8''f%C3%A9rias.pdf");
    }
}
