package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.Order;
import java.util.List;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;

/**
 * An order as sort fields, and the places in it. The id is always the last field, so that no two documents share a place.
 *
 * @param direction of both fields
 * @param missing stands for a missing date; OpenSearch's own placeholder is not accepted as a place to go on from
 * @param value reads a place's first value back
 */
record Ordering(String field, SortOrder direction, long missing, Function<String, FieldValue> value) {
    private static final long YEAR_9999 = 253_402_214_400_000L;
    private static final long YEAR_1 = -62_135_596_800_000L;

    static Ordering of(Order order) {
        return switch (order) {
            case NEWEST, LAST_CHANGED, LAST_ISSUED, LAST_VALID -> date(order, SortOrder.Desc, YEAR_1);
            case OLDEST, FIRST_CHANGED, FIRST_ISSUED, FIRST_EXPIRING -> date(order, SortOrder.Asc, YEAR_9999);
            case TITLE -> new Ordering("title.sort", SortOrder.Asc, 0, FieldValue::of);
            case TITLE_BACKWARDS -> new Ordering("title.sort", SortOrder.Desc, 0, FieldValue::of);
            case RELEVANCE ->
                new Ordering("_score", SortOrder.Desc, 0, text -> FieldValue.of(Double.parseDouble(text)));
        };
    }

    private static Ordering date(Order order, SortOrder direction, long missing) {
        var field = order.key().replace("-", "");
        return new Ordering(field, direction, missing, text -> FieldValue.of(Long.parseLong(text)));
    }

    List<SortOptions> sort() {
        var first = SortOptions.of(s -> field.equals("_score")
                ? s.score(score -> score.order(direction))
                : s.field(f -> {
                    f.field(field).order(direction);
                    return missing == 0 ? f : f.missing(FieldValue.of(missing));
                }));
        return List.of(first, SortOptions.of(s -> s.field(f -> f.field("id").order(direction))));
    }

    List<FieldValue> after(Position position) {
        var values = position.values();
        return List.of(value.apply(values.getFirst()), FieldValue.of(values.getLast()));
    }

    static Position position(List<FieldValue> sort) {
        return new Position(sort.stream().map(v -> String.valueOf(v._get())).toList());
    }
}
