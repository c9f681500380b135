package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that HR defines, and their values, over HTTP. */
class FieldsApiTest {
    private static final String FIELDS = "/employees/fields";

    private final Installation here = Installation.get();
    private final String run = String.valueOf(System.nanoTime());

    @Test
    void aFieldIsDefinedChangedAndRemoved() {
        var key = "size" + run;
        var form = (ObjectNode) json("{'label': 'Tamanho', 'type': 'choice', 'choices': ['P', 'M']}");
        var made = here.hr.post(FIELDS, form.put("key", key));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("employees/fields/" + key);
        assertThat(made.body().path("private").asBoolean()).isTrue();
        assertThat(here.hr.post(FIELDS, form).status()).isEqualTo(409);
        var one = FIELDS + "/" + key;
        var read = (ObjectNode) here.as(here.hire("Ana", null)).get(one).body();
        assertThat(read).isEqualTo(made.body());
        assertThat(here.hr.get(FIELDS).body().path("items").findValuesAsText("key"))
                .contains(key)
                .isSorted();
        var same = here.hr.put(one, read, "If-Match", "\"1\"");
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        var changed = here.hr.put(one, read.put("label", "Camisa").put("private", false), "If-Match", "\"1\"");
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(errors(here.hr.put(one, read.put("type", "text").put("key", "x"), "If-Match", "\"2\"")))
                .containsExactlyInAnyOrder("type read-only", "key read-only");
        assertThat(here.hr.delete(one).status()).isEqualTo(428);
        assertThat(here.hr.delete(one, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(here.hr.delete(one, "If-Match", "\"2\"").status()).isEqualTo(204);
        assertThat(here.hr.get(one).status()).isEqualTo(404);
    }

    @Test
    void onlyHrDefinesFields() {
        var plain = here.as(here.hire("Ana", null), "auditor");
        field("only", "text");
        assertThat(plain.post(FIELDS, "{").status()).isEqualTo(403);
        assertThat(plain.put(FIELDS + "/only" + run, "{").status()).isEqualTo(403);
        assertThat(plain.delete(FIELDS + "/only" + run).status()).isEqualTo(403);
        assertThat(plain.delete(FIELDS + "/none" + run).status()).isEqualTo(404);
        assertThat(here.hr.put(FIELDS + "/only" + run, "{").status()).isEqualTo(428);
        assertThat(here.hr.put(FIELDS + "/only" + run, "{", "If-Match", "\"3\"").status())
                .isEqualTo(412);
        assertThat(type(here.hr.put(FIELDS + "/only" + run, "{", "If-Match", "\"1\"")))
                .isEqualTo("malformed-json");
    }

    @Test
    void whatIsWrongWithAFieldIsNamed() {
        assertThat(errors(here.hr.post(FIELDS, "{}")))
                .containsExactlyInAnyOrder("key required", "label required", "type required");
        assertThat(errors(here.hr.post(
                        FIELDS,
                        json("{'key': 'A b', 'label': '', 'type': 7, 'choices': ['a', 'a'], 'private': 1, 'x': 1}"))))
                .containsExactlyInAnyOrder(
                        "key format", "label required", "type type", "choices repeated", "private type", "x unknown");
        assertThat(errors(here.hr.post(FIELDS, json("{'key': 'ok', 'label': 'x', 'type': 'money'}"))))
                .containsExactly("type format");
        assertThat(errors(here.hr.post(FIELDS, json("{'key': 'ok', 'label': 'x', 'type': 'choice'}"))))
                .containsExactly("choices required");
        assertThat(errors(here.hr.post(FIELDS, json("{'key': 'ok', 'label': 'x', 'type': 'text', 'choices': ['a']}"))))
                .containsExactly("choices format");
    }

    /** A number of any size comes back as it went: what GET gave, PUT takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-12.5",
                "1000000",
                "123456789.5",
                "0.0005",
                "999999999999999",
                "-0.000001",
                "100",
                "999999999.999999"
            })
    void aPutTakesTheNumberThatGetGave(String number) {
        var key = field("n" + Math.abs(number.hashCode()) + "x", "number");
        var form = here.form("Rui");
        form.putObject("custom").put(key, new java.math.BigDecimal(number));
        var rui = here.hire(form);
        var read = here.read(rui);
        assertThat(read.path("custom").path(key).decimalValue()).isEqualByComparingTo(number);
        var same = here.hr.put(path(rui), read, "If-Match", "\"1\"");
        assertThat(same.status()).as(same.text()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
    }

    /** Better than another number: the JSON of a browser would round it. */
    @Test
    void aNumberWithMoreDigitsThanJsonKeepsIsRefused() {
        var key = field("long", "number");
        for (var number : List.of("999999999999999.123456", "123456789012.3456", "1e15", "0.0000001")) {
            var form = here.form("Rui");
            form.putObject("custom").put(key, new java.math.BigDecimal(number));
            assertThat(errors(here.hr.post("/employees", form))).containsExactly("custom." + key + " format");
        }
    }

    /** With every kind of field, a social name, and also when the person has left. */
    @Test
    void aPutTakesWhatGetGave() {
        var text = field("text", "text");
        var date = field("date", "date");
        var flag = field("flag", "boolean");
        var form = here.form("Civil").put("socialName", "Social").put("hireDate", "2020-02-29");
        form.putObject("custom").put(text, " um dois ").put(date, "2026-01-31").put(flag, true);
        var rui = here.hire(form);
        var read = here.read(rui);
        assertThat(read.path("custom"))
                .isEqualTo(json("{'%s': 'um dois', '%s': '2026-01-31', '%s': true}".formatted(text, date, flag)));
        assertThat(here.hr.put(path(rui), read, "If-Match", "\"1\"").header("ETag"))
                .isEqualTo("\"1\"");
        here.act(rui, "{\"kind\":\"terminate\"}");
        var gone = here.read(rui);
        assertThat(here.hr.put(path(rui), gone, "If-Match", "\"2\"").header("ETag"))
                .isEqualTo("\"2\"");
        var renamed = here.hr.put(path(rui), gone.put("name", "Outro"), "If-Match", "\"2\"");
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        assertThat(errors(here.hr.put(path(rui), gone.put("terminationDate", "2001-01-01"), "If-Match", "\"3\"")))
                .containsExactly("terminationDate read-only");
        gone.remove(List.of("terminationDate", "custom", "socialName"));
        var cleared = here.hr.put(path(rui), gone, "If-Match", "\"3\"");
        assertThat(cleared.body().path("custom").size()).isZero();
        assertThat(cleared.body().path("socialName").isNull()).isTrue();
    }

    @Test
    void whatIsWrongWithAValueIsNamed() {
        var number = field("number", "number");
        var date = field("date", "date");
        var flag = field("flag", "boolean");
        var form = here.form("Rui");
        form.putObject("custom")
                .put(number, "many")
                .put(date, "2026-02-30")
                .put(flag, "yes")
                .put("nothing", 1);
        assertThat(errors(here.hr.post("/employees", form)))
                .containsExactlyInAnyOrder(
                        "custom." + number + " format",
                        "custom." + date + " format",
                        "custom." + flag + " format",
                        "custom.nothing unknown");
        assertThat(errors(here.hr.post("/employees", here.form("Rui").put("custom", 7))))
                .containsExactly("custom type");
    }

    @Test
    void aFieldThatSomebodyHasStays() {
        var key = field("used", "text");
        var form = here.form("Rui");
        form.putObject("custom").put(key, "x");
        var rui = here.hire(form);
        var refused = here.hr.delete(FIELDS + "/" + key, "If-Match", "\"1\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(type(refused)).isEqualTo("in-use");
        assertThat(here.as(rui).get(path(rui)).body().path("custom").path(key).asText())
                .isEqualTo("x");
    }

    private String field(String name, String type) {
        var key = name + run;
        var form =
                Api.JSON.createObjectNode().put("key", key).put("label", name).put("type", type);
        var answer = here.hr.post(FIELDS, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return key;
    }

    private static JsonNode json(String text) {
        try {
            return Api.JSON.readTree(text.replace('\'', '"'));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
