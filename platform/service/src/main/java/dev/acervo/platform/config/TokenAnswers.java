package dev.acervo.platform.config;

import io.micronaut.core.type.Argument;
import io.micronaut.security.oauth2.endpoint.token.response.TokenResponse;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Reads a token endpoint's answer (RFC 6749, section 5.1). JSON is read strictly in the services, but Keycloak's answers
 * carry members that micronaut-security does not know.
 */
@Singleton
final class TokenAnswers implements Deserializer<TokenResponse> {
    @Override
    public TokenResponse deserialize(Decoder decoder, DecoderContext context, Argument<? super TokenResponse> type)
            throws IOException {
        var answer = new TokenResponse();
        var members = decoder.decodeObject();
        for (var name = members.decodeKey(); name != null; name = members.decodeKey()) {
            switch (name) {
                case "access_token" -> answer.setAccessToken(members.decodeString());
                case "token_type" -> answer.setTokenType(members.decodeString());
                case "expires_in" -> answer.setExpiresIn(members.decodeInt());
                default -> members.skipValue();
            }
        }
        members.finishStructure();
        return answer;
    }
}
