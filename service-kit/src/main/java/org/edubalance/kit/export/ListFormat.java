package org.edubalance.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.edubalance.kit.problem.ProblemType;

/** What a list may be answered as; the first is what anybody gets who does not mind. */
enum ListFormat {
    JSON(ListTypes.JSON, "json") {
        @Override
        Rows open(OutputStream out, Table table, ObjectMapper mapper) {
            throw new UnsupportedOperationException("a page is not streamed");
        }
    },
    NDJSON(ListTypes.NDJSON, "ndjson") {
        @Override
        Rows open(OutputStream out, Table table, ObjectMapper mapper) {
            return new NdjsonLines(out, mapper);
        }
    },
    CSV(ListTypes.CSV, "csv") {
        @Override
        Rows open(OutputStream out, Table table, ObjectMapper mapper) throws IOException {
            return new CsvTable(out, table);
        }
    },
    XLSX(ListTypes.XLSX, "xlsx") {
        @Override
        Rows open(OutputStream out, Table table, ObjectMapper mapper) {
            return new XlsxTable(out, table);
        }
    };

    private final MediaType type;
    private final String extension;

    ListFormat(String type, String extension) {
        this.type = MediaType.valueOf(type);
        this.extension = extension;
    }

    /** Begins the answer. */
    abstract Rows open(OutputStream out, Table table, ObjectMapper mapper) throws IOException;

    /** Whether rows become cells below headings. */
    boolean isTable() {
        return this == CSV || this == XLSX;
    }

    String extension() {
        return extension;
    }

    MediaType type() {
        return this == CSV ? type.withCharset("UTF-8") : type;
    }

    /**
     * The format that a caller likes best.
     *
     * @param accepted what {@code Accept} says, the best first
     */
    static ListFormat of(List<MediaType> accepted) {
        for (MediaType wanted : accepted) {
            if ("0"
                    .equals(
                            wanted.getParameters()
                                    .getOrDefault("q", "1")
                                    .replaceAll("\\.0*$", ""))) {
                continue;
            }
            for (ListFormat format : values()) {
                if (wanted.isCompatible(format.type)) {
                    return format;
                }
            }
        }
        throw ProblemType.NOT_ACCEPTABLE.because(
                "列表格式为 application/json、application/x-ndjson、text/csv 或 xlsx",
                "A list is application/json, application/x-ndjson, text/csv or xlsx");
    }
}
