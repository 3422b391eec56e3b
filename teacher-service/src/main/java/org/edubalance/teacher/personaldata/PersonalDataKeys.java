package org.edubalance.teacher.personaldata;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The usable keys by name; making them tells every fault of the configuration at once. */
record PersonalDataKeys(String current, Map<String, SecretKey> byId) {
    private static final int KEY_BYTES = 32;

    /**
     * @throws IllegalStateException naming each property that is absent or wrong, never its value
     */
    static PersonalDataKeys of(PersonalDataConfig config) {
        List<String> faults = new ArrayList<>();
        Map<String, SecretKey> keys = new HashMap<>();
        config.formerKeys()
                .forEach(
                        (id, key) ->
                                add(
                                        "balance.personal-data.former-keys." + id,
                                        id,
                                        key,
                                        keys,
                                        faults));
        config.key()
                .ifPresentOrElse(
                        key -> add("balance.personal-data.key", config.keyId(), key, keys, faults),
                        () -> faults.add("balance.personal-data.key is absent"));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "Personal data can not be encrypted: "
                            + String.join("; ", faults)
                            + ". A key is 32 random bytes in base64 (openssl rand -base64 32).");
        }
        return new PersonalDataKeys(config.keyId(), Map.copyOf(keys));
    }

    private static void add(
            String property,
            String id,
            String base64,
            Map<String, SecretKey> keys,
            List<String> faults) {
        if (!id.matches("[A-Za-z0-9_-]{1,16}")) {
            faults.add(property + " has a name other than 1 to 16 letters, digits, - or _");
            return;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.trim());
            if (bytes.length != KEY_BYTES) {
                faults.add(property + " has " + bytes.length + " bytes instead of " + KEY_BYTES);
            } else if (keys.putIfAbsent(id, new SecretKeySpec(bytes, "AES")) != null) {
                faults.add(property + " has the name of another key: " + id);
            }
        } catch (IllegalArgumentException e) {
            faults.add(property + " is not base64");
        }
    }
}
