package org.edubalance.kit.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 over a row of values. Each value is led by its length, so that what stands in one field
 * can not be moved into the next without showing; an absent value differs from an empty one.
 */
final class Fingerprint {

    static final int BYTES = 32;

    private static final int ABSENT = -1;

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    /** Begins a row of one kind; rows of different kinds never agree. */
    Fingerprint(String kind) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(kind);
    }

    Fingerprint add(String text) {
        return add(text == null ? null : text.getBytes(UTF_8));
    }

    Fingerprint add(byte[] bytes) {
        if (bytes == null) {
            length(ABSENT);
        } else {
            length(bytes.length);
            digest.update(bytes);
        }
        return this;
    }

    Fingerprint add(long value) {
        number.clear();
        number.putLong(value);
        digest.update(number.array());
        return this;
    }

    byte[] end() {
        return digest.digest();
    }

    private void length(int length) {
        number.clear();
        number.putInt(length);
        digest.update(number.array(), 0, Integer.BYTES);
    }
}
