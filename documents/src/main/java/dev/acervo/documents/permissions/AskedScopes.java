package dev.acervo.documents.permissions;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Role;
import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.domain.access.ScopeSource;
import io.micronaut.cache.SyncCache;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scopes as the permissions service answers them. Every call asks it; a scope that is kept here only spares the
 * bitmaps their way when the answer is "still the same" (304).
 */
@Singleton
final class AskedScopes implements ScopeSource {
    private final AccessClient client;
    private final SyncCache<?> kept;

    AskedScopes(AccessClient client, @Named("scopes") SyncCache<?> kept) {
        this.client = client;
        this.kept = kept;
    }

    /** A scope with the tag it was answered under. */
    record Kept(String tag, Scope scope) {}

    /** Another set of roles is another question. */
    record Asker(EmployeeId person, Set<Role> roles) {}

    @Override
    public Scope scope(EmployeeId caller, Set<Role> roles) {
        var asker = new Asker(caller, Set.copyOf(roles));
        var known = kept.get(asker, Kept.class);
        var answer = ask(known.map(Kept::tag).orElse(null));
        if (answer.status() == HttpStatus.NOT_MODIFIED && known.isPresent()) {
            return known.get().scope();
        }
        var scope = Optional.ofNullable(answer.body())
                .map(ScopeAnswer::toDomain)
                .orElseThrow(() -> new DocumentProblem.Unavailable("Who may see what cannot be asked at the moment."));
        var tag = answer.header(HttpHeaders.ETAG);
        if (tag != null) {
            kept.put(asker, new Kept(tag, scope));
        }
        return scope;
    }

    private HttpResponse<ScopeAnswer> ask(@Nullable String known) {
        try {
            return client.scope(known);
        } catch (HttpClientResponseException e) {
            if (e.getStatus() == HttpStatus.FORBIDDEN) {
                throw new DocumentProblem.LevelTooLow("This account is not the one that belongs to the employee.");
            }
            throw unavailable(e);
        } catch (HttpClientException e) {
            throw unavailable(e);
        }
    }

    private static DocumentProblem.Unavailable unavailable(HttpClientException cause) {
        return new DocumentProblem.Unavailable("Who may see what cannot be asked at the moment.", cause);
    }
}
