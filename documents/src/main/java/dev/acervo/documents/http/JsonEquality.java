package dev.acervo.documents.http;

import io.micronaut.json.tree.JsonNode;
import org.jspecify.annotations.Nullable;

/** Whether two JSON values mean the same: objects without regard to order, numbers by value, null like absent. */
final class JsonEquality {
    private JsonEquality() {}

    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || one.isNull() || other == null || other.isNull()) {
            return (one == null || one.isNull()) && (other == null || other.isNull());
        }
        if (one.isObject() && other.isObject()) {
            return within(one, other) && within(other, one);
        }
        if (one.isArray() && other.isArray()) {
            return inOrder(one, other);
        }
        if (one.isNumber() && other.isNumber()) {
            return one.getBigDecimalValue().compareTo(other.getBigDecimalValue()) == 0;
        }
        return one.isValueNode() && other.isValueNode() && one.equals(other);
    }

    private static boolean within(JsonNode one, JsonNode other) {
        for (var entry : one.entries()) {
            if (!same(entry.getValue(), other.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inOrder(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
