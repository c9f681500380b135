package dev.acervo.documents.permissions;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.sharing.NewShare;
import dev.acervo.documents.domain.sharing.Share;
import dev.acervo.documents.domain.sharing.Shares;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@link Shares} in the permissions service. */
@Singleton
final class RecordedShares implements Shares {
    private static final int MOST = 100;

    private final SharesClient client;

    RecordedShares(SharesClient client) {
        this.client = client;
    }

    @Override
    public Share record(NewShare share, String key) {
        return asked(() -> client.record(key, ShareRecord.of(share)), Refusals::ofRecord)
                .orElseThrow(Refusals::unavailable)
                .toDomain();
    }

    @Override
    public Page of(DocumentId document, Query query) {
        var state = query.state();
        var page = asked(
                        () -> client.shares(
                                document.value(), state == null ? null : state.code(), query.limit(), query.after()),
                        Refusals::unavailable)
                .orElseThrow(Refusals::unavailable);
        return new Page(page.items().stream().map(ShareAnswer::toDomain).toList(), page.next());
    }

    /** There is no question for one share: those of the document are gone through, which are few. */
    @Override
    public Optional<Share> find(DocumentId document, UUID id) {
        var page = of(document, new Query(null, null, MOST));
        while (true) {
            var found =
                    page.items().stream().filter(share -> share.id().equals(id)).findFirst();
            if (found.isPresent() || page.next() == null) {
                return found;
            }
            page = of(document, new Query(null, page.next(), MOST));
        }
    }

    @Override
    public Optional<Share> end(UUID id, EmployeeId by) {
        return asked(() -> client.end(id, new SharesClient.End(by.value())), RecordedShares::refusedToEnd)
                .map(ShareAnswer::toDomain);
    }

    private static DocumentProblem refusedToEnd(HttpClientResponseException e) {
        return e.getStatus() == HttpStatus.CONFLICT
                ? new DocumentProblem.Conflict("The share is over already.")
                : Refusals.unavailable(e);
    }

    private static <T> T asked(Supplier<T> question, Function<HttpClientResponseException, DocumentProblem> refusal) {
        try {
            return question.get();
        } catch (HttpClientResponseException e) {
            throw refusal.apply(e);
        } catch (HttpClientException e) {
            throw Refusals.unavailable(e);
        }
    }
}
