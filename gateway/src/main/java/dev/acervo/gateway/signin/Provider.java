package dev.acervo.gateway.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import dev.acervo.gateway.Settings;
import java.net.MalformedURLException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/** Keycloak as this gateway knows it: written out, so that nothing is asked of it before somebody signs in. */
@Configuration(proxyBeanMethods = false)
class Provider {
    static final String KEYCLOAK = "keycloak";

    @Bean
    ClientRegistrationRepository registrations(Settings settings) {
        var protocol = settings.issuer() + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(KEYCLOAK)
                .clientId("acervo-gateway")
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(settings.issuer().toString())
                .authorizationUri(protocol + "/auth")
                .tokenUri(settings.tokenUrl().toString())
                .jwkSetUri(settings.jwksUrl().toString())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", protocol + "/logout"))
                .build());
    }

    /** Keys are cached, fetched ahead, fetched at most every 10 s for an unknown one, and kept for a while in an outage. */
    @Bean
    JWKSource<SecurityContext> keys(Settings settings, KeyHealth health) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(1_000, 3_000, 64 * 1024);
        return JWKSourceBuilder.create(settings.jwksUrl().toURL(), retriever)
                .cache(Duration.ofMinutes(10).toMillis(), Duration.ofSeconds(10).toMillis())
                .rateLimited(Duration.ofSeconds(10).toMillis())
                .retrying(true)
                .healthReporting(health)
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
    }

    @Bean
    JwtDecoder bearerTokens(JWKSource<SecurityContext> keys, Settings settings) {
        var decoder = decoder(keys);
        decoder.setJwtValidator(TokenRules.of(settings));
        return decoder;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keys) {
        return registration -> {
            var decoder = decoder(keys);
            decoder.setJwtValidator(new OidcIdTokenValidator(registration));
            return decoder;
        };
    }

    private static NimbusJwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    @Bean
    RestClientRefreshTokenTokenResponseClient refreshExchange() {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    private static RestClient tokenEndpoint() {
        var http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build());
        http.setReadTimeout(Duration.ofSeconds(5));
        return RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
