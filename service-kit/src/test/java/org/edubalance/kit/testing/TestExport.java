package org.edubalance.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.edubalance.kit.export.ListTypes;

/** Lists as a whole, as a service answers them. */
public final class TestExport {

    private TestExport() {}

    /**
     * The rows of a list that a caller gets as CSV, by their headings; checks that it is answered
     * in the other formats too, with as many rows.
     */
    public static List<Map<String, String>> of(Supplier<RequestSpecification> caller, String path) {
        byte[] workbook = body(caller, path, ListTypes.XLSX);
        assertThat(workbook).startsWith('P', 'K');
        long lines =
                new String(body(caller, path, ListTypes.NDJSON), StandardCharsets.UTF_8)
                        .lines()
                        .count();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv(caller, path)).stream().toList();
        assertThat(rows).hasSize((int) lines);
        return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }

    /** The headings of a list as CSV; they do not depend on its rows. */
    public static List<String> headings(Supplier<RequestSpecification> caller, String path) {
        return List.of(csv(caller, path).lines().findFirst().orElseThrow().split(","));
    }

    private static String csv(Supplier<RequestSpecification> caller, String path) {
        String text = new String(body(caller, path, ListTypes.CSV), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return text.substring(1);
    }

    private static byte[] body(Supplier<RequestSpecification> caller, String path, String type) {
        Response response = caller.get().accept(type).get(path);
        assertThat(response.statusCode()).as("%s as %s", path, type).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type);
        return response.asByteArray();
    }
}
