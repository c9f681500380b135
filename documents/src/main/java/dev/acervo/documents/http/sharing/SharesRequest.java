package dev.acervo.documents.http.sharing;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.sharing.Share;
import dev.acervo.documents.domain.sharing.Shares;
import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the query string of a list of shares. */
final class SharesRequest {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 100;

    private SharesRequest() {}

    /**
     * @param opened what a cursor of this list holds
     * @throws DocumentProblem.Invalid naming every parameter that cannot be read
     */
    static Shares.Query of(HttpParameters parameters, UnaryOperator<String> opened) {
        var faults = new ArrayList<Fault>();
        var code = parameters.get("state");
        var state = code == null ? null : Share.State.find(code).orElse(null);
        if (code != null && state == null) {
            faults.add(new Fault("state", "unknown", "state is not one of: active, future, ended."));
        }
        int limit = limit(parameters.get("limit"));
        if (limit < 1 || limit > MOST) {
            faults.add(new Fault("limit", "range", "This must be a number from 1 to 100."));
        }
        if (!faults.isEmpty()) {
            throw new DocumentProblem.Invalid(faults);
        }
        var cursor = parameters.get("cursor");
        return new Shares.Query(state, cursor == null || cursor.isBlank() ? null : opened.apply(cursor), limit);
    }

    private static int limit(@Nullable String text) {
        try {
            return text == null ? DEFAULT_LIMIT : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
