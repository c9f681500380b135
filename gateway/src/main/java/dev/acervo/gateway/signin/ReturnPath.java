package dev.acervo.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Where the browser goes after signing in: the page named by {@code ?next=} when signing in began, if that is a page of
 * ours, else the first page.
 */
final class ReturnPath implements OAuth2AuthorizationRequestResolver, AuthenticationSuccessHandler {
    private static final String ATTRIBUTE = ReturnPath.class.getName();
    /** A path on this origin: no second slash or backslash that a browser would take for a host, no control character. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");

    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final String publicUrl;

    ReturnPath(ClientRegistrationRepository registrations, String publicUrl) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.publicUrl = publicUrl;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remember(standard.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return remember(standard.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest remember(
            @Nullable OAuth2AuthorizationRequest resolved, HttpServletRequest request) {
        if (resolved != null) {
            request.getSession().setAttribute(ATTRIBUTE, allowed(request.getParameter("next")));
        }
        return resolved;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var session = request.getSession();
        var next = session.getAttribute(ATTRIBUTE) instanceof String path ? path : "/";
        session.removeAttribute(ATTRIBUTE);
        response.sendRedirect(publicUrl + next);
    }

    static String allowed(@Nullable String next) {
        return next != null && OURS.matcher(next).matches() ? next : "/";
    }
}
