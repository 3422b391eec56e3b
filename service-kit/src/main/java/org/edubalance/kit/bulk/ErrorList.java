package org.edubalance.kit.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.edubalance.kit.export.FormulaGuard;
import org.edubalance.kit.labels.Columns;
import org.edubalance.kit.problem.Text;

/** What was wrong with the rows of an import, for who sent them. */
@ApplicationScoped
class ErrorList {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]");

    private static final int AT_ONCE = 1000;

    private final ImportErrors errors;
    private final ImportKinds kinds;

    ErrorList(ImportErrors errors, ImportKinds kinds) {
        this.errors = errors;
        this.kinds = kinds;
    }

    /** Errors of an import in the reader's language. */
    Reading of(ImportJob job, Locale locale) {
        Map<String, Text> headings = new HashMap<>();
        kinds.find(job.kind())
                .map(kind -> Columns.of(kind.rowType()))
                .ifPresent(
                        columns ->
                                columns.stream()
                                        .filter(
                                                column ->
                                                        !column.label().zh().equals(column.path()))
                                        .forEach(
                                                column ->
                                                        headings.put(
                                                                column.path(), column.label())));
        return new Reading(headings, locale);
    }

    /** All errors as CSV, marked as UTF-8 for spreadsheet programs. */
    void writeCsv(ImportJob job, Locale locale, OutputStream out) throws IOException {
        Reading reading = of(job, locale);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("row", "column", "value", "reason", "heading");
        int after = -1;
        List<ImportErrors.Numbered> some = errors.of(job.id(), after, AT_ONCE);
        while (!some.isEmpty()) {
            for (ImportErrors.Numbered stored : some) {
                ImportErrorResponse error = reading.of(stored);
                csv.writeRecord(
                        Long.toString(error.row()),
                        error.column(),
                        FormulaGuard.guard(error.value()),
                        error.reason(),
                        error.heading());
                after = stored.number();
            }
            some = errors.of(job.id(), after, AT_ONCE);
        }
        csv.flush();
    }

    /** Tells errors in a language, with the names that the kind's columns have. */
    record Reading(Map<String, Text> headings, Locale locale) {

        ImportErrorResponse of(ImportErrors.Numbered error) {
            Text heading = headings.get(INDEX.matcher(error.field()).replaceAll(""));
            return new ImportErrorResponse(
                    error.row(),
                    error.field(),
                    heading == null ? null : heading.in(locale),
                    error.rejected(),
                    error.message().in(locale));
        }
    }
}
