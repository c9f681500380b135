package dev.acervo.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an installation decides. Every address of the identity provider is given, none is discovered: the gateway starts
 * while Keycloak is down.
 *
 * @param publicUrl what the browser sees, without a slash at the end
 * @param issuer the exact {@code iss} of every token, and the base of the addresses that a browser is sent to
 * @param services base addresses of the instances of each service, by its name
 * @param body how large a request body may be
 * @param patience how long a service may take until its answer begins
 */
@ConfigurationProperties("acervo")
public record Settings(
        URI publicUrl,
        URI issuer,
        URI jwksUrl,
        URI tokenUrl,
        String clientSecret,
        List<String> authorizedParties,
        Map<String, List<URI>> services,
        Body body,
        Patience patience) {

    /** @param upload for paths under {@code uploads}, {@code other} for all the rest */
    public record Body(DataSize other, DataSize upload, List<String> uploads) {}

    /** @param upload for requests that may carry a file, {@code other} for all the rest */
    public record Patience(Duration other, Duration upload) {}

    /** Whether browsers come over TLS: decides the cookie's name and flags, and HSTS. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
