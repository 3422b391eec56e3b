package org.edubalance.teacher.personaldata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** Keys that personal data are encrypted with. */
@ConfigMapping(prefix = "balance.personal-data")
interface PersonalDataConfig {
    /** The key that new values are encrypted with: base64 of 32 bytes. No default. */
    Optional<String> key();

    /** Name of that key, stored with each value; give a new key a new name. */
    @WithDefault("1")
    String keyId();

    /** Keys of before, by name: values that they encrypted can still be read. */
    Map<String, String> formerKeys();
}
