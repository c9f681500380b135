package dev.acervo.permissions.domain.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.UpperChars;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Gestão de Pessoas,GESTAO DE PESSOAS",
        "'  São\u00a0 Paulo\t','sao paulo'",
        "Sa\u0303o Paulo,S\u00e3o Paulo",
        "İstanbul,istanbul",
        "ﬁscal,FISCAL"
    })
    void theSameTextIsTheSameKey(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"Analista,Analista I", "C,C++", "Recife,Re cife"})
    void anotherTextIsAnotherKey(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"''", "' \t\u2003'", "\u0301"})
    void whatSaysNothingHasNoKey(String text) {
        assertThat(new Folding().key(text)).isNull();
    }

    @Property
    void caseAndSpaceMakeNoDifference(@ForAll @UpperChars @NumericChars @Whitespace String text) {
        var folded = Folding.fold(text);

        assertThat(Folding.fold(" " + text.toLowerCase(Locale.ROOT).replace(" ", "  ") + "\n"))
                .isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
        assertThat(folded).doesNotContain("  ").isEqualTo(folded.strip());
    }
}
