package org.edubalance.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** A row a line, as it stands in {@code items} of a page. */
final class NdjsonLines implements Rows {

    private final OutputStream out;
    private final ObjectMapper mapper;

    NdjsonLines(OutputStream out, ObjectMapper mapper) {
        this.out = out;
        this.mapper = mapper;
    }

    @Override
    public void add(Object row) throws IOException {
        out.write(mapper.writeValueAsBytes(row));
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
