package dev.acervo.gateway.signin;

import dev.acervo.gateway.Settings;
import dev.acervo.gateway.problem.Problem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Who gets in. A request with a bearer token takes the first chain and never meets the session; every other request
 * takes the second, where a session counts and changes need the CSRF header. Nothing redirects to a login page: signing
 * in is a navigation that the page starts.
 */
@Configuration(proxyBeanMethods = false)
class Chains {
    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();
    private static final AuthenticationEntryPoint SIGN_IN_FIRST =
            (request, response, refused) -> Problem.UNAUTHORIZED.write(response);

    /** Without anybody signed in, a refusal means "sign in first", whatever was missing. */
    private static final AccessDeniedHandler DENIED = (request, response, refused) -> {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        (caller == null || TRUST.isAnonymous(caller) ? Problem.UNAUTHORIZED : Problem.FORBIDDEN).write(response);
    };

    /** The management port answers its endpoints to anybody who reaches it, and nothing else. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, Settings settings, Environment environment) throws Exception {
        AuthenticationEntryPoint nothingHere = (request, response, refused) -> Problem.NOT_FOUND.write(response);
        return ResponseHeaders.on(http, settings)
                .securityMatcher(request -> Objects.equals(
                        environment.getProperty("local.management.port", Integer.class), request.getLocalPort()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(nothingHere))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain bearer(HttpSecurity http, Settings settings, KeyHealth keys) throws Exception {
        AuthenticationEntryPoint badToken = (request, response, refused) -> {
            if (refused instanceof AuthenticationServiceException && keys.isDown()) {
                Problem.UNAVAILABLE.write(response);
                return;
            }
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            Problem.UNAUTHORIZED.write(response);
        };
        return ResponseHeaders.on(http, settings)
                .securityMatcher(Chains::hasBearer)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(badToken)
                        .withObjectPostProcessor(refusingWith(badToken))
                        .accessDeniedHandler(DENIED))
                .build();
    }

    /** Without this, a token that cannot be checked would be an error of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusingWith(AuthenticationEntryPoint refusal) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusal::commence);
                return filter;
            }
        };
    }

    @Bean
    @Order(2)
    SecurityFilterChain session(
            HttpSecurity http,
            Settings settings,
            ClientRegistrationRepository registrations,
            SessionTokens tokens,
            RestClientAuthorizationCodeTokenResponseClient codeExchange,
            BackChannelLogout backChannel)
            throws Exception {
        var publicUrl = settings.publicUrl().toString();
        var returnPath = new ReturnPath(registrations, publicUrl);
        return ResponseHeaders.on(http, settings)
                .addFilterBefore(new HiddenAuthorization(), LogoutFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api", "/api/", "/api/docs/**", "/api/openapi/*.yml")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll()) // the built frontend: it holds nothing, and serves GET only
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie(settings)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(SIGN_IN_FIRST).accessDeniedHandler(DENIED))
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2Login(login -> login.loginPage("/")
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(returnPath))
                        .tokenEndpoint(exchange -> exchange.accessTokenResponseClient(codeExchange))
                        .authorizedClientRepository(tokens)
                        .successHandler(returnPath)
                        .failureHandler(
                                (request, response, failure) -> response.sendRedirect(publicUrl + "/?signin=failed")))
                .logout(logout -> logout.logoutSuccessHandler(SignOut.of(registrations, settings)))
                .oidcLogout(logout -> logout.oidcSessionRegistry(backChannel)
                        .backChannel(channel -> channel.logoutHandler(backChannel)))
                .build();
    }

    private static boolean hasBearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static CookieCsrfTokenRepository csrfCookie(Settings settings) {
        var cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieCustomizer(
                cookie -> cookie.secure(settings.secure()).sameSite("Lax").path("/"));
        return cookies;
    }

    /** {@code __Host-} binds the cookie to this host and to TLS; plain HTTP on one machine cannot have it. */
    @Bean
    CookieSerializer sessionCookie(Settings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.secure() ? "__Host-acervo" : "acervo");
        cookie.setUseSecureCookie(settings.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** What the firewall would not let through: odd paths, odd methods. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, refused) -> Problem.ofStatus(400).write(response);
    }
}
