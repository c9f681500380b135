package dev.acervo.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Ends the browser sessions that a logout token of Keycloak names, on whichever gateway they began: the session store is
 * the registry. Spring's own handler calls itself over HTTP with a cookie that the session store does not know.
 */
@Component
class BackChannelLogout implements LogoutHandler, OidcSessionRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogout.class);

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    BackChannelLogout(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            var ended = sessions.findByPrincipalName(token.getSubject()).values().stream()
                    .filter(session -> isOf(token, session))
                    .map(Session::getId)
                    .toList();
            ended.forEach(sessions::deleteById);
            LOG.atInfo().addKeyValue("sessions", ended.size()).log("back-channel logout");
        }
    }

    /** A token without {@code sid} is about all sessions of the person. */
    private static boolean isOf(OidcLogoutToken token, Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return token.getSessionId() == null
                || (context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof OidcUser person
                        && token.getSessionId().equals(person.getClaimAsString("sid")));
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {}

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
