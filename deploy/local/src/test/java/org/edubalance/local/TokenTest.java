package org.edubalance.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    @TempDir Path folder;

    private final Instant now = Instant.parse("2026-11-24T08:00:00Z");
    private Keys keys;

    @BeforeEach
    void makeKeys() throws Exception {
        keys = new Keys(folder.resolve("keys"));
        keys.create();
    }

    @Test
    void theClaimsAreThoseThatTheServicesCheck() throws Exception {
        JsonNode claims =
                claims(
                        TokenRequest.of("410225", "editor", "verifier")
                                .subject("wang")
                                .ttl(Duration.ofHours(2)));
        assertThat(claims.path("iss").asText()).isEqualTo("edubalance-local");
        assertThat(claims.path("aud").toString()).isEqualTo("[\"edubalance\"]");
        assertThat(claims.path("sub").asText()).isEqualTo("wang");
        assertThat(claims.path("groups").toString()).isEqualTo("[\"editor\",\"verifier\"]");
        assertThat(claims.path("division").asText()).isEqualTo("410225");
        assertThat(claims.has("school")).isFalse();
        assertThat(claims.path("iat").asLong()).isEqualTo(now.getEpochSecond());
        assertThat(claims.path("exp").asLong()).isEqualTo(now.getEpochSecond() + 7200);
    }

    @Test
    void aSchoolIsNamedWhereAskedFor() throws Exception {
        JsonNode claims = claims(TokenRequest.of("410225", "editor").school("2141000001"));
        assertThat(claims.path("school").asText()).isEqualTo("2141000001");
    }

    @Test
    void thePublishedKeyVerifiesTheSignature() throws Exception {
        String token = Token.sign(TokenRequest.of("0", "admin"), keys.signingKey(), now);
        String[] parts = token.split("\\.");
        assertThat(new String(Base64.getUrlDecoder().decode(parts[0]))).contains("\"RS256\"");

        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    private JsonNode claims(TokenRequest request) throws Exception {
        String token = Token.sign(request, keys.signingKey(), now);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private PublicKey publicKey() throws Exception {
        String pem = Files.readString(keys.publicKey());
        assertThat(pem).startsWith("-----BEGIN PUBLIC KEY-----\n");
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
