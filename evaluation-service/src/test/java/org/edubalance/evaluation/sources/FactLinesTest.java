package org.edubalance.evaluation.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FactLinesTest {

    private static final String LINES =
            "{\"pupils\":45,\"schoolCode\":\"2141000001\"}\n"
                    + "{\"pupils\":37,\"schoolCode\":\"2141000002\"}\n";

    private final ObjectReader json = new ObjectMapper().reader();

    private FactLines read(String body) {
        return FactLines.read(Source.REGISTRY, body.getBytes(UTF_8), json);
    }

    private static String trailer(int rows, String lines) throws Exception {
        return "{\"asOf\":\"2026-01-01T00:00:00Z\",\"digest\":\"sha-256:%s\",\"factsVersion\":1,\"rows\":%d}\n"
                .formatted(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(lines.getBytes(UTF_8))),
                        rows);
    }

    @Test
    void aWholeStreamIsTakenWithItsProvenance() throws Exception {
        FactLines facts = read(LINES + trailer(2, LINES));
        assertThat(facts.lines()).hasSize(2);
        assertThat(facts.provenance().service()).isEqualTo("school-registry");
        assertThat(facts.provenance().rows()).isEqualTo(2);
        assertThat(facts.provenance().digest()).startsWith("sha-256:");
    }

    @Test
    void aStreamThatWasCutOffIsRefusedWhereverItWasCut() throws Exception {
        String whole = LINES + trailer(2, LINES);
        for (int end = 0; end < whole.length(); end += 7) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(SourceUnavailable.class);
        }
    }

    @Test
    void aLineMoreOrLessOrAnotherNumberIsRefused() throws Exception {
        assertThatThrownBy(() -> read(LINES + trailer(3, LINES)))
                .isInstanceOf(SourceUnavailable.class);
        assertThatThrownBy(() -> read(LINES.replace("37", "38") + trailer(2, LINES)))
                .isInstanceOf(SourceUnavailable.class);
        assertThatThrownBy(() -> read("<html>busy</html>\n" + trailer(2, LINES)))
                .isInstanceOf(SourceUnavailable.class);
    }
}
