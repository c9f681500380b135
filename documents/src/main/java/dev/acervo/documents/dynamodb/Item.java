package dev.acervo.documents.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of one item, written and read by name. What is absent is null. */
record Item(Map<String, AttributeValue> values) {
    static Item empty() {
        return new Item(new LinkedHashMap<>());
    }

    static Item key(String pk, String sk) {
        return empty().put(Table.PK, pk).put(Table.SK, sk);
    }

    Item put(String name, @Nullable String text) {
        if (text != null) {
            values.put(name, AttributeValue.fromS(text));
        }
        return this;
    }

    Item put(String name, long number) {
        values.put(name, AttributeValue.fromN(Long.toString(number)));
        return this;
    }

    Item put(String name, @Nullable LocalDate date) {
        return put(name, date == null ? null : date.toString());
    }

    Item put(String name, Instant time) {
        return put(name, time.toString());
    }

    Item put(String name, List<AttributeValue> list) {
        values.put(name, AttributeValue.fromL(list));
        return this;
    }

    @Nullable
    String find(String name) {
        var value = values.get(name);
        return value == null ? null : value.s();
    }

    String text(String name) {
        return Objects.requireNonNull(find(name), name);
    }

    long number(String name) {
        return Long.parseLong(Objects.requireNonNull(values.get(name), name).n());
    }

    @Nullable
    LocalDate date(String name) {
        var text = find(name);
        return text == null ? null : LocalDate.parse(text);
    }

    Instant time(String name) {
        return Instant.parse(text(name));
    }

    List<AttributeValue> list(String name) {
        var value = values.get(name);
        return value == null ? List.of() : value.l();
    }
}
