package dev.acervo.gateway.signin;

import dev.acervo.gateway.Settings;
import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security headers of every answer. A header that a service set itself stays: the policy of a download is stricter
 * than the page's. An answer without {@code Cache-Control} is not stored.
 */
final class ResponseHeaders {
    private ResponseHeaders() {}

    static HttpSecurity on(HttpSecurity http, Settings settings) throws Exception {
        return http.headers(headers -> {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(settings.issuer())))
                    .frameOptions(FrameOptionsConfig::deny)
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                    .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(features ->
                            features.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
            headers.httpStrictTransportSecurity(
                    tls -> tls.requestMatcher(_ -> settings.secure()).maxAgeInSeconds(31_536_000));
        });
    }

    /**
     * Scripts come from files of this origin only. The component library sets styles in elements, and a document is
     * shown from a {@code blob:}. A form may lead to Keycloak: that is where signing out goes.
     */
    private static String policy(URI issuer) {
        var keycloak = issuer.getScheme() + "://" + issuer.getAuthority();
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "worker-src 'self' blob:",
                "frame-src 'self' blob:",
                "manifest-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self' " + keycloak,
                "frame-ancestors 'none'");
    }
}
