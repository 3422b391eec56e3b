package org.edubalance.kit.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.edubalance.kit.json.Bound;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.Fault;

/** Goes over the rows that were sent, from the first to the last; never all in memory. */
@ApplicationScoped
class ImportRows {

    private final ImportContent contents;
    private final JsonBinding binding;

    ImportRows(ImportContent contents, JsonBinding binding) {
        this.contents = contents;
        this.binding = binding;
    }

    /**
     * Shows each row.
     *
     * @return why the rest of the file can not be read; empty when there is no rest
     */
    <R> Optional<Fault> each(ImportJob job, Class<R> type, Visitor<R> visitor) {
        try (ChunkStream content = contents.read(job.id());
                RowSource rows = job.format().open(content, binding)) {
            while (rows.next()) {
                visitor.row(rows.number(), rows.row(type), rows.bytesRead(content.bytesRead()));
            }
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of(notText());
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            return Optional.of(notText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            return Optional.of(
                    e.getCause() instanceof CharacterCodingException
                            ? notText()
                            : Fault.fault(
                                    "",
                                    "不是合法的 CSV：" + e.getMessage(),
                                    "Not CSV: " + e.getMessage()));
        }
    }

    private static Fault notText() {
        return Fault.fault("", "文件不是 UTF-8 编码，请另存为 UTF-8", "The file is not in UTF-8; save it so");
    }

    /** Sees one row after the other. */
    interface Visitor<R> {

        /**
         * @param number its line in the file, from 1
         * @param bytes how much of what was sent has been read by now
         */
        void row(long number, Bound<R> row, long bytes);
    }
}
