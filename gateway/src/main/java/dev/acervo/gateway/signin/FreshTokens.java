package dev.acervo.gateway.signin;

import dev.acervo.gateway.problem.Problem;
import dev.acervo.gateway.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
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
 * Hands out the session's access token, and refreshes it once however many requests ask at that moment: the waiting
 * requests of one instance queue on a lock in memory, the instances on one in the database.
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
    private final ReentrantLock[] queues =
            IntStream.range(0, 256).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

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

    private OAuth2AuthorizedClient refreshed(OAuth2AuthorizeRequest ask, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            throw new Refusal(Problem.UNAUTHORIZED);
        }
        var queue = queues[Math.floorMod(session.getId().hashCode(), queues.length)];
        queue.lock();
        try {
            var held = held(ask, request);
            if (held != null && isFresh(held)) {
                return held;
            }
            var fresh = held == null
                    ? null
                    : transaction.<@Nullable OAuth2AuthorizedClient>execute(_ -> refreshAlone(ask, session.getId()));
            if (fresh == null) {
                session.invalidate();
                throw new Refusal(Problem.UNAUTHORIZED);
            }
            return fresh;
        } catch (ClientAuthorizationException refused) {
            // Keycloak has ended the session: so do we. Anything else (it is down, it is slow) passes.
            if ("invalid_grant".equals(refused.getError().getErrorCode())) {
                session.invalidate();
                throw new Refusal(Problem.UNAUTHORIZED);
            }
            LOG.warn("no fresh token from Keycloak: {}", refused.getError().getErrorCode());
            throw new Refusal(Problem.UNAVAILABLE);
        } finally {
            queue.unlock();
        }
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
