package org.edubalance.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What tells the request under way from another one with the same key: its query and body. */
@RequestScoped
class RequestFingerprint {

    private static final String KEYED = "HmacSHA256";

    private final UriInfo uri;
    private MessageDigest reading = sha256();
    private byte[] body;

    RequestFingerprint(UriInfo uri) {
        this.uri = uri;
    }

    /** The same body, taking its fingerprint while it is read. */
    InputStream watch(InputStream bytes) {
        reading = sha256();
        return new DigestInputStream(bytes, reading);
    }

    /**
     * The fingerprint, made with the key's secret: without it, nobody can try out which body it is
     * of.
     */
    byte[] under(IdempotencyKey key) {
        if (body == null) {
            body = reading.digest();
        }
        String query = uri.getRequestUri().getRawQuery();
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(key.secret(), KEYED));
            mac.update(body);
            return mac.doFinal((query == null ? "" : query).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
