package dev.acervo.platform.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Value;
import io.micronaut.security.token.jwt.signature.SignatureConfiguration;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Verifies RS256 signatures, and no others, with the realm's keys. Keys come only from the configured JWKS address (never
 * from a header of the token); they are cached for 5 minutes, refreshed ahead, fetched at most every 30 s for unknown key
 * ids, and kept for 4 hours when Keycloak does not answer.
 */
@Singleton
final class KeycloakSignature implements SignatureConfiguration {
    private static final Duration TTL = Duration.ofMinutes(5);
    private static final int TIMEOUT_MS = 2_000;
    private static final int MOST_BYTES = 256 * 1024;

    private final JWKSource<SecurityContext> keys;

    KeycloakSignature(@Value("${acervo.jwks-url}") String jwksUrl) throws MalformedURLException {
        keys = JWKSourceBuilder.create(
                        URI.create(jwksUrl).toURL(), new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, MOST_BYTES))
                .cache(TTL.toMillis(), Duration.ofSeconds(15).toMillis())
                .refreshAheadCache(Duration.ofSeconds(60).toMillis(), true)
                .rateLimited(Duration.ofSeconds(30).toMillis())
                .retrying(true)
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
    }

    @Override
    public String supportedAlgorithmsMessage() {
        return "Only RS256 is accepted.";
    }

    @Override
    public boolean supports(JWSAlgorithm algorithm) {
        return JWSAlgorithm.RS256.equals(algorithm);
    }

    @Override
    public boolean verify(SignedJWT token) throws JOSEException {
        if (!supports(token.getHeader().getAlgorithm()) || token.getHeader().getKeyID() == null) {
            return false;
        }
        for (JWK key : matching(token)) {
            if (token.verify(new RSASSAVerifier(key.toRSAKey().toRSAPublicKey()))) {
                return true;
            }
        }
        return false;
    }

    private List<JWK> matching(SignedJWT token) throws JOSEException {
        var matcher = new JWKMatcher.Builder()
                .keyID(token.getHeader().getKeyID())
                .keyType(com.nimbusds.jose.jwk.KeyType.RSA)
                .keyUses(KeyUse.SIGNATURE, null)
                .build();
        return keys.get(new JWKSelector(matcher), null);
    }
}
