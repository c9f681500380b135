package dev.acervo.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.JdbcOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.JdbcOAuth2AuthorizedClientService.OAuth2AuthorizedClientRowMapper;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * The tokens of a browser's session: one row per session, which goes when the session's row goes, whoever deletes that.
 * Spring's own store has one row per person, so that two browsers would share tokens.
 */
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {
    private static final String LOAD = """
            select t.* from oauth2_authorized_client t
              join spring_session s on s.primary_id = t.principal_name
             where s.session_id = ? and t.client_registration_id = ?
            """;

    private final JdbcOperations jdbc;
    private final JdbcOAuth2AuthorizedClientService rows;
    private final OAuth2AuthorizedClientRowMapper mapper;

    SessionTokens(JdbcOperations jdbc, ClientRegistrationRepository registrations) {
        this.jdbc = jdbc;
        this.rows = new JdbcOAuth2AuthorizedClientService(jdbc, registrations);
        this.mapper = new OAuth2AuthorizedClientRowMapper(registrations);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Spring's
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? null
                : (T) jdbc.query(LOAD, mapper, session.getId(), registration).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** Of a session that has just ended nothing is kept. */
    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        for (var key : keys(request)) {
            rows.saveAuthorizedClient(tokens, new TestingAuthenticationToken(key, ""));
        }
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        for (var key : keys(request)) {
            rows.removeAuthorizedClient(registration, key);
        }
    }

    /** The session's row, none or one. Its primary key stays when the session's id changes at sign-in. */
    private List<String> keys(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? List.of()
                : jdbc.queryForList(
                        "select primary_id from spring_session where session_id = ?", String.class, session.getId());
    }
}
