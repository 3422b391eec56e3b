package org.edubalance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    @TempDir Path folder;

    @Test
    void aSecondRunInAnotherLanguageAndTimeZoneWritesTheSameBytes() throws Exception {
        Map<String, String> first = digests(folder.resolve("first"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(digests(folder.resolve("second"))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first.keySet()).containsExactlyInAnyOrderElementsOf(LankaoSample.FILES);
    }

    @Test
    void linesEndWithLineFeedAlone() throws IOException {
        LankaoSample.writeTo(folder);
        for (String file : LankaoSample.FILES) {
            String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
            assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("\n\n");
        }
    }

    private static Map<String, String> digests(Path into) throws Exception {
        LankaoSample.writeTo(into);
        Map<String, String> digests = new TreeMap<>();
        for (String file : LankaoSample.FILES) {
            byte[] sha =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Files.readAllBytes(into.resolve(file)));
            digests.put(file, HexFormat.of().formatHex(sha));
        }
        return digests;
    }
}
