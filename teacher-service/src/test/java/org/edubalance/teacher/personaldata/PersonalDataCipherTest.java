package org.edubalance.teacher.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalDataCipherTest {
    private static final UUID ROW = UUID.fromString("01935a6e-7c00-7abc-8def-0123456789ab");

    private static String key(int bytes, int fill) {
        byte[] key = new byte[bytes];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    private static PersonalDataCipher cipher(String id, String key, Map<String, String> former) {
        return new PersonalDataCipher(
                new PersonalDataConfig() {
                    @Override
                    public Optional<String> key() {
                        return Optional.ofNullable(key);
                    }

                    @Override
                    public String keyId() {
                        return id;
                    }

                    @Override
                    public Map<String, String> formerKeys() {
                        return former;
                    }
                });
    }

    @Test
    void whatWasEncryptedWithAFormerKeyIsStillRead() {
        byte[] stored = cipher("2025", key(32, 1), Map.of()).encrypt(ROW, "name", "张三");
        PersonalDataCipher rotated = cipher("2026", key(32, 2), Map.of("2025", key(32, 1)));
        assertThat(rotated.decrypt(ROW, "name", stored)).isEqualTo("张三");
        byte[] anew = rotated.encrypt(ROW, "name", "张三");
        assertThat(cipher("2026", key(32, 2), Map.of()).decrypt(ROW, "name", anew)).isEqualTo("张三");
    }

    @Test
    void aValueCanNotBeChangedOrMoved() {
        PersonalDataCipher cipher = cipher("1", key(32, 1), Map.of());
        byte[] stored = cipher.encrypt(ROW, "name", "张三");
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher.decrypt(UUID.randomUUID(), "name", stored));
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(ROW, "idNumber", stored));
        stored[stored.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(ROW, "name", stored));
    }

    @Test
    void aMissingOrWrongKeyIsNamedButNotShown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher("1", null, Map.of()))
                .withMessageContaining("balance.personal-data.key is absent");
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher("1", key(16, 7), Map.of("0", "not base64!")))
                .withMessageContaining("balance.personal-data.key has 16 bytes instead of 32")
                .withMessageContaining("former-keys.0 is not base64")
                .withMessageNotContaining(key(16, 7));
    }

    @Test
    void masksTellNoMoreThanTheyMust() {
        assertThat(Mask.name("张三")).isEqualTo("张**");
        assertThat(Mask.name("欧阳文静")).isEqualTo("欧**");
        assertThat(Mask.name("𠮷田")).isEqualTo("𠮷**");
        assertThat(Mask.idNumber("00000019790203002X")).isEqualTo("**************002X");
    }
}
