package org.edubalance.kit.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FactsStreamTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void linesAreCanonicalAndTheTrailerTellsRowsAndDigest() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsStream stream = new FactsStream(out);
        stream.line(
                json.readTree("{\"b\": 10.50, \"a\": {\"z\": null, \"é\": \"校\"}, \"c\": 1e21}"));
        stream.line(json.readTree("{\"a\": 0.000001}"));
        stream.end(Instant.parse("2019-09-01T00:00:00Z"), 1);

        String first = "{\"a\":{\"z\":null,\"é\":\"校\"},\"b\":10.5,\"c\":1e+21}\n";
        String second = "{\"a\":0.000001}\n";
        String digest =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest((first + second).getBytes(UTF_8)));
        assertThat(out.toString(UTF_8))
                .isEqualTo(
                        first
                                + second
                                + "{\"asOf\":\"2019-09-01T00:00:00Z\",\"digest\":\"sha-256:"
                                + digest
                                + "\",\"factsVersion\":1,\"rows\":2}\n");
    }
}
