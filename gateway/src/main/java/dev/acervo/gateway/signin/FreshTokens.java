package dev.acervo.gateway.signin;

import dev.acervo.gateway.problem.Problem;
import dev.acervo.gateway.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands out the session's access token, and refreshes it once however many requests ask at that moment: the requests of
 * one instance share one refresh, the instances take turns by a lock in the database.
 */
@Component
class FreshTokens implements OAuth2AuthorizedClientManager {
    private static final Logger LOG = LoggerFactory.getLogger(FreshTokens.class);
    private static final Duration AHEAD = Duration.ofSeconds(15);

    private final SessionTokens tokens;
    private final DefaultOAuth2AuthorizedClientManager refreshing;
    private final JdbcOperations jdbc;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, CompletableFuture<OAuth2AuthorizedClient>> inFlight = new ConcurrentHashMap<>();

    FreshTokens(
            ClientRegistrationRepository registrations,
            SessionTokens tokens,
            RestClientRefreshTokenTokenResponseClient exchange,
            JdbcOperations jdbc,
            TransactionOperations transaction) {
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.refreshing = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
        this.refreshing.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(
                        refresh -> refresh.accessTokenResponseClient(exchange).clockSkew(AHEAD))
                .build());
    }

    @Override
    public OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest ask) {
        var request = request();
        var held = held(ask, request);
        return held != null && isFresh(held) ? held : refreshed(ask, request);
    }

    /** The first request of a session to come here refreshes, the others wait for what it gets. */
    private OAuth2AuthorizedClient refreshed(OAuth2AuthorizeRequest ask, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            throw new Refusal(Problem.UNAUTHORIZED);
        }
        var mine = new CompletableFuture<OAuth2AuthorizedClient>();
        var running = inFlight.putIfAbsent(session.getId(), mine);
        if (running != null) {
            return result(running);
        }
        try {
            mine.complete(refreshedOnce(ask, session));
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
        } finally {
            inFlight.remove(session.getId(), mine);
        }
        return result(mine);
    }

    private static OAuth2AuthorizedClient result(CompletableFuture<OAuth2AuthorizedClient> refresh) {
        try {
            return refresh.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private OAuth2AuthorizedClient refreshedOnce(OAuth2AuthorizeRequest ask, HttpSession session) {
        var id = session.getId();
        try {
            var fresh = transaction.<@Nullable OAuth2AuthorizedClient>execute(_ -> refreshAlone(ask, id));
            if (fresh == null) {
                throw ended(session);
            }
            return fresh;
        } catch (ClientAuthorizationException refused) {
            // Keycloak has ended the session: so do we. Anything else (it is down, it is slow) passes.
            var error = refused.getError().getErrorCode();
            if (refused instanceof ClientAuthorizationRequiredException || "invalid_grant".equals(error)) {
                throw ended(session);
            }
            LOG.warn("no fresh token from Keycloak: {}", error);
            throw new Refusal(Problem.UNAVAILABLE);
        }
    }

    private static Refusal ended(HttpSession session) {
        session.invalidate();
        return new Refusal(Problem.UNAUTHORIZED);
    }

    /** Reads the row again under the lock: another instance may have been first. */
    private @Nullable OAuth2AuthorizedClient refreshAlone(OAuth2AuthorizeRequest ask, String session) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, session);
        return refreshing.authorize(ask);
    }

    private @Nullable OAuth2AuthorizedClient held(OAuth2AuthorizeRequest ask, HttpServletRequest request) {
        return tokens.loadAuthorizedClient(ask.getClientRegistrationId(), ask.getPrincipal(), request);
    }

    private boolean isFresh(OAuth2AuthorizedClient held) {
        var expires = held.getAccessToken().getExpiresAt();
        return expires != null && clock.instant().isBefore(expires.minus(AHEAD));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
