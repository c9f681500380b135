package dev.acervo.gateway.signin;

import dev.acervo.gateway.Settings;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a caller's own access token must say before the gateway relays it. Each service asks the same again. */
final class TokenRules {
    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(Settings settings) {
        var issuer = settings.issuer().toString();
        var parties = Set.copyOf(settings.authorizedParties());
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(30)),
                rule("exp", jwt -> jwt.getExpiresAt() != null),
                rule("iss", jwt -> issuer.equals(jwt.getClaimAsString("iss"))),
                rule(
                        "aud",
                        jwt -> jwt.getAudience() != null && jwt.getAudience().contains("gateway")),
                rule("azp", jwt -> jwt.getClaim("azp") instanceof String azp && parties.contains(azp)),
                rule("typ", jwt -> "Bearer".equals(jwt.getClaim("typ"))),
                rule("sub", jwt -> jwt.getSubject() != null && !jwt.getSubject().isBlank()));
    }

    private static OAuth2TokenValidator<Jwt> rule(String claim, Predicate<Jwt> holds) {
        var refused = OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "claim " + claim, null));
        return jwt -> holds.test(jwt) ? OAuth2TokenValidatorResult.success() : refused;
    }
}
