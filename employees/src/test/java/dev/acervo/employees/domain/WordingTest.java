package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", "ana.b+c@mail.example.com.br", "joão@exämple.com", "a@localhost"})
    void emailAddressesThatPeopleHave(String email) {
        assertThat(Wording.EMAIL.flawIn(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "@example.com", "ana@", "a b@example.com", "ana@-x.com", "ana@x..com", "a@b@c"})
    void notEmailAddresses(String email) {
        assertThat(Wording.EMAIL.flawIn(email))
                .get()
                .extracting(FieldError::code)
                .isEqualTo("format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\ud800", "a\u202eb", "a\u2028b"})
    void charactersThatCannotBeShown(String name) {
        assertThat(Wording.NAME.flawIn(name)).get().extracting(FieldError::code).isEqualTo("characters");
    }

    @ParameterizedTest
    @CsvSource({"João,joao", "JOÃO,joao", "Ångström,angstrom", "ﬁm,fim", "ÇELİK,celik"})
    void foldingForgetsAccentsAndCase(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }
}
