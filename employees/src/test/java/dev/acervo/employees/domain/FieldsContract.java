package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.TODAY;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.field.CustomField.Type;
import dev.acervo.employees.domain.field.EditFields;
import dev.acervo.employees.domain.field.FieldDraft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Fields that HR defines. */
public abstract class FieldsContract extends StoreContract {
    @Test
    void fieldsAreKeptByKey() {
        var size = add(new CustomField("size", "Tamanho", Type.CHOICE, List.of("P", "M", "G"), false, 1));
        var badge = add(new CustomField("badge", "Crachá", Type.NUMBER, List.of(), true, 1));
        assertThat(store.fields()).containsExactly(badge, size);
        assertThat(refusal(() -> add(size))).isInstanceOf(Refusal.Taken.class);
        var renamed = change(badge, new CustomField("badge", "Número", Type.NUMBER, List.of(), false, 2));
        assertThat(store.fields()).containsExactly(renamed, size);
        editing().remove(company.helena, "badge", _ -> {});
        assertThat(store.fields()).containsExactly(size);
        assertThat(refusal(() -> editing().remove(company.helena, "badge", _ -> {})))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatDoesNotChangeAFieldMakesNoVersion() {
        var badge = add(new CustomField("badge", "Crachá", Type.NUMBER, List.of(), true, 1));
        assertThat(change(badge, badge.next())).isEqualTo(badge);
        assertThat(store.fields()).containsExactly(badge);
    }

    @Test
    void aChoiceHasChoices() {
        var none = new CustomField("size", "Tamanho", Type.CHOICE, List.of(), false, 1);
        assertThat(invalid(refusal(() -> add(none)))).containsExactly("choices required");
        assertThat(refusal(() -> editing().add(company.helena, new FieldDraft(null, List.of(), false))))
                .isInstanceOf(Refusal.Unreadable.class);
        var ana = new Viewer.Person(company.hire("Ana", null).id(), false, true);
        assertThat(refusal(() -> editing().add(ana, new FieldDraft(none, List.of(), true))))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void whatSomebodyHasStays() {
        var size = add(new CustomField("size", "Tamanho", Type.CHOICE, List.of("P", "M"), false, 1));
        var rui = company.hire(company.details("Rui", null));
        change(size, new CustomField("size", "Tamanho", Type.CHOICE, List.of("P", "G"), false, 2));
        var has = company.change(company.helena, rui, with(rui.details(), "size", "G"));
        assertThat(has.details().custom()).containsExactly(Map.entry("size", "G"));
        assertThat(company.history(rui).getLast().changes()).containsExactly(new FieldChange("custom.size", null, "G"));
        assertThat(refusal(() -> editing().remove(company.helena, "size", _ -> {})))
                .isInstanceOf(Refusal.InUse.class);
        assertThat(refusal(() -> change(size, new CustomField("size", "T", Type.CHOICE, List.of("G"), false, 3))))
                .isInstanceOf(Refusal.InUse.class);
        change(size, new CustomField("size", "T", Type.CHOICE, List.of("P", "G", "XG"), true, 3));
        company.change(company.helena, rui, rui.details());
        editing().remove(company.helena, "size", _ -> {});
        assertThat(company.history(rui).getLast().changes()).containsExactly(new FieldChange("custom.size", "G", null));
    }

    /** Else they would have a value of a field that is not there, or of another type by then. */
    @Test
    void whatSomebodyToComeIsToHaveStays() {
        add(new CustomField("size", "Tamanho", Type.TEXT, List.of(), false, 1));
        var hire = company.hiring(
                company.helena, with(company.details("Zoe", null).hiredOn(TODAY.plusDays(1)), "size", "M"));
        assertThat(refusal(() -> editing().remove(company.helena, "size", _ -> {})))
                .isInstanceOf(Refusal.InUse.class);
        company.cancel(company.helena, hire.action());
        editing().remove(company.helena, "size", _ -> {});
        assertThat(store.fields()).isEmpty();
    }

    private static Details with(Details d, String key, String value) {
        return new Details(
                d.name(),
                d.socialName(),
                d.email(),
                d.registration(),
                d.manager(),
                d.department(),
                d.title(),
                d.location(),
                d.hireDate(),
                new TreeMap<>(Map.of(key, value)));
    }

    private EditFields editing() {
        return new EditFields(store);
    }

    private CustomField add(CustomField field) {
        return editing().add(company.helena, new FieldDraft(field, List.of(), true));
    }

    private CustomField change(CustomField before, CustomField after) {
        return editing().change(company.helena, before.key(), _ -> {}, _ -> new FieldDraft(after, List.of(), true));
    }
}
