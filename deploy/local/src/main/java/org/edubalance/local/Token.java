package org.edubalance.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signs bearer tokens (RS256) that the services of one local system accept, and no other. */
final class Token {

    static final String ISSUER = "edubalance-local";
    static final String AUDIENCE = "edubalance";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Token() {}

    static String sign(TokenRequest request, PrivateKey key, Instant now) throws IOException {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("sub", request.subject());
        claims.put("aud", List.of(AUDIENCE));
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(request.ttl()).getEpochSecond());
        claims.put("groups", request.roles());
        claims.put("division", request.division());
        if (request.school() != null) {
            claims.put("school", request.school());
        }
        String signed = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
        return signed + "." + base64(signature(signed, key));
    }

    private static byte[] signature(String text, PrivateKey key) throws IOException {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot sign a token", e);
        }
    }

    private static String part(Map<String, Object> json) throws IOException {
        return base64(JSON.writeValueAsBytes(json));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
