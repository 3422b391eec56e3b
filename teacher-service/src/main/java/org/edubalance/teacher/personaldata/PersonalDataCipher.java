package org.edubalance.teacher.personaldata;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts names and numbers of persons (AES-256-GCM). A value is stored as: length and name of its
 * key, a random nonce, the ciphertext with its tag. It is bound to its row and field, so that it
 * can not be moved to another.
 */
@Startup
@ApplicationScoped
public class PersonalDataCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PersonalDataKeys keys;
    private final SecureRandom random = new SecureRandom();

    PersonalDataCipher(PersonalDataConfig config) {
        this.keys = PersonalDataKeys.of(config);
    }

    /**
     * Encrypts a value; {@code null} stays {@code null}.
     *
     * @param row whose value it is
     * @param field which value of the row it is
     */
    public byte[] encrypt(UUID row, String field, String plain) {
        if (plain == null) {
            return null;
        }
        byte[] id = keys.current().getBytes(US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.byId().get(keys.current()), nonce, row, field)
                            .doFinal(plain.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + id.length + nonce.length + sealed.length)
                    .put((byte) id.length)
                    .put(id)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value of " + field + " can not be encrypted", e);
        }
    }

    /**
     * Reads what {@link #encrypt} gave.
     *
     * @throws IllegalStateException when its key is not configured, or it was changed or moved
     */
    public String decrypt(UUID row, String field, byte[] stored) {
        if (stored == null) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(stored);
        byte[] id = new byte[in.get()];
        in.get(id);
        byte[] nonce = new byte[NONCE_BYTES];
        in.get(nonce);
        SecretKey key = keys.byId().get(new String(id, US_ASCII));
        if (key == null) {
            throw new IllegalStateException(
                    "personal data of " + row + " need the key " + new String(id, US_ASCII));
        }
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, key, nonce, row, field)
                            .doFinal(stored, in.position(), in.remaining());
            return new String(plain, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(field + " of " + row + " can not be decrypted", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, UUID row, String field)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((field + ":" + row).getBytes(US_ASCII));
        return cipher;
    }
}
