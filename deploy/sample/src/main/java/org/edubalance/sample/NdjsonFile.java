package org.edubalance.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes rows as NDJSON: UTF-8, one line a row, each ended by LF; absent members are left out. */
final class NdjsonFile {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private NdjsonFile() {}

    /**
     * Rows that are told one by one, and not generated: they come with the generator as they are.
     */
    static void copy(Path folder, String name) {
        try (InputStream rows =
                NdjsonFile.class.getResourceAsStream("/lankao/" + name + ".ndjson")) {
            Files.copy(rows, folder.resolve(name + ".ndjson"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String name, List<?> rows) {
        try (Writer out =
                Files.newBufferedWriter(folder.resolve(name + ".ndjson"), StandardCharsets.UTF_8)) {
            for (Object row : rows) {
                out.write(JSON.writeValueAsString(row));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
