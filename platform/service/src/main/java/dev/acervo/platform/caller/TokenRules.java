package dev.acervo.platform.caller;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an access token must say beyond a good signature: it comes from this realm ({@code iss}, exactly), for this service
 * ({@code aud}), it is an access token of Keycloak ({@code typ}) for an authorised party ({@code azp}), it names somebody,
 * and it is inside its time, with 30 s of clock skew. A token without {@code exp} is refused. micronaut-security's own
 * validators of these claims are weaker (no skew, a missing {@code exp} passes) and are off.
 */
@Singleton
final class TokenRules implements GenericJwtClaimsValidator<HttpRequest<?>> {
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final Duration ISSUED_AHEAD = Duration.ofSeconds(60);

    private final String issuer;
    private final String audience;
    private final Set<String> parties;
    private final Clock clock;

    TokenRules(
            @Value("${acervo.issuer}") String issuer,
            @Value("${micronaut.application.name}") String audience,
            @Value("${acervo.authorized-parties}") List<String> parties,
            Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.parties = Set.copyOf(parties);
        this.clock = clock;
    }

    @Override
    public boolean validate(Claims claims, @Nullable HttpRequest<?> request) {
        return issuer.equals(claims.get(Claims.ISSUER))
                && claims.get(Claims.AUDIENCE) instanceof Collection<?> audiences
                && audiences.contains(audience)
                && claims.get(Claims.SUBJECT) instanceof String subject
                && !subject.isBlank()
                && "Bearer".equals(claims.get("typ"))
                && claims.get("azp") instanceof String party
                && parties.contains(party)
                && isInsideItsTime(claims);
    }

    private boolean isInsideItsTime(Claims claims) {
        var now = clock.instant();
        var expires = instant(claims.get(Claims.EXPIRATION_TIME));
        var notBefore = instant(claims.get(Claims.NOT_BEFORE));
        var issued = instant(claims.get(Claims.ISSUED_AT));
        return expires != null
                && now.isBefore(expires.plus(SKEW))
                && (notBefore == null || !now.isBefore(notBefore.minus(SKEW)))
                && (issued == null || !issued.isAfter(now.plus(ISSUED_AHEAD)));
    }

    private static @Nullable Instant instant(@Nullable Object claim) {
        return switch (claim) {
            case Date date -> date.toInstant();
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
            case null, default -> null;
        };
    }
}
