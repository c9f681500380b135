package dev.acervo.gateway.signin;

import dev.acervo.gateway.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last step of signing out is a visit to Keycloak, which ends its own session and sends the browser back. A form gets
 * there by a redirect; a script, which cannot follow one to another origin, gets {@code {"location": "…"}} and goes.
 */
final class SignOut {
    private static final JsonMapper JSON = new JsonMapper();
    private static final RedirectStrategy REDIRECT = new DefaultRedirectStrategy();

    private SignOut() {}

    static LogoutSuccessHandler of(ClientRegistrationRepository registrations, Settings settings) {
        var atKeycloak = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atKeycloak.setPostLogoutRedirectUri(settings.publicUrl() + "/");
        atKeycloak.setDefaultTargetUrl(settings.publicUrl() + "/");
        atKeycloak.setRedirectStrategy((request, response, location) -> {
            var accept = request.getHeader("Accept");
            if (accept == null || !accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
                REDIRECT.sendRedirect(request, response, location);
                return;
            }
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream()
                    .write(JSON.writeValueAsString(Map.of("location", location)).getBytes(StandardCharsets.UTF_8));
        });
        return atKeycloak;
    }
}
