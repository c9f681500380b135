package dev.acervo.documents.dynamodb;

import dev.acervo.documents.domain.DocumentProblem;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Calls of DynamoDB whose failure means: cannot be asked now. */
final class Calls {
    private Calls() {}

    static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    static DocumentProblem.Unavailable unavailable(SdkException cause) {
        return new DocumentProblem.Unavailable("Documents cannot be read or changed at the moment.", cause);
    }
}
