package org.edubalance.kit.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its canonical form (RFC 8785), and digests over it. */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CanonicalJson() {}

    /** The canonical bytes of a JSON tree: sorted names, no blanks, numbers as ECMAScript's. */
    public static byte[] of(JsonNode json) {
        try {
            return of(MAPPER.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The canonical bytes of a JSON text. */
    public static byte[] of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON", e);
        }
    }

    /** A digest to be fed piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How a digest is written: {@code sha-256:} and hexadecimal digits. */
    public static String name(MessageDigest digest) {
        return "sha-256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** The named digest of these bytes. */
    public static String digest(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return name(digest);
    }
}
