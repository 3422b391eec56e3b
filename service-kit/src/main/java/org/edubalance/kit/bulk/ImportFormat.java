package org.edubalance.kit.bulk;

import static org.edubalance.kit.problem.Text.text;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.ProblemType;

/** Formats that an import may come in. */
enum ImportFormat {
    NDJSON("application", "x-ndjson") {
        @Override
        RowSource open(InputStream in, JsonBinding binding) {
            return new NdjsonRows(in, binding);
        }
    },
    CSV("text", "csv") {
        @Override
        RowSource open(InputStream in, JsonBinding binding) throws IOException {
            return new TableRows(new CsvCells(in), binding);
        }
    },
    XLSX("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        RowSource open(InputStream in, JsonBinding binding) throws IOException {
            return new TableRows(XlsxCells.of(in), binding);
        }
    };

    static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType mediaType;

    ImportFormat(String type, String subtype) {
        this.mediaType = new MediaType(type, subtype);
    }

    abstract RowSource open(InputStream in, JsonBinding binding) throws IOException;

    /** Whether rows come as cells, so that several rows may make one resource. */
    boolean isTable() {
        return this != NDJSON;
    }

    static ImportFormat of(MediaType sent) {
        for (ImportFormat format : values()) {
            if (sent != null && format.mediaType.isCompatible(sent)) {
                return format;
            }
        }
        throw ProblemType.UNSUPPORTED_MEDIA_TYPE.because(
                text(
                        "导入格式为 application/x-ndjson、text/csv 或 XLSX（" + XLSX_TYPE + "）",
                        "An import is application/x-ndjson, text/csv or XLSX (" + XLSX_TYPE + ")"));
    }
}
