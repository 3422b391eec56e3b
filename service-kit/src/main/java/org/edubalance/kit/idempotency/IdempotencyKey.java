package org.edubalance.kit.idempotency;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A caller's name for one write. The same value means another write under another subject, method
 * or path.
 *
 * @param subject the caller
 * @param method of HTTP
 * @param path as it was called, without the query
 * @param value of the header {@code Idempotency-Key}
 */
public record IdempotencyKey(String subject, String method, String path, String value) {

    /** What the key is found by; neither the subject nor the value can be told from it. */
    byte[] scope() {
        return digest("scope");
    }

    /** What its answer is encrypted with; who has no more than the database can not know it. */
    byte[] secret() {
        return digest("secret");
    }

    private byte[] digest(String purpose) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream parts = new DataOutputStream(bytes)) {
            for (String part : new String[] {purpose, subject, method, path, value}) {
                parts.writeUTF(part);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
