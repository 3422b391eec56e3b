package org.edubalance.kit.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.edubalance.kit.paging.Page;

/**
 * Writes a list page by page. The first page is read before the answer begins, so that a refusal
 * can still be told; what fails later breaks the connection, for a list that ends early must not
 * look like a whole one.
 */
final class WholeList<T> implements StreamingOutput {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Function<String, Page<T>> onward;
    private final Format format;
    private Page<T> page;

    /** Begins an answer. */
    @FunctionalInterface
    interface Format {
        Rows open(OutputStream out) throws IOException;
    }

    /**
     * @param onward reads the page that begins at {@code next} of the one before
     */
    WholeList(Page<T> first, Function<String, Page<T>> onward, Format format) {
        this.page = first;
        this.onward = onward;
        this.format = format;
    }

    @Override
    public void write(OutputStream out) {
        try {
            OutputStream buffer = new BufferedOutputStream(out, BUFFER_BYTES);
            Rows rows = format.open(buffer);
            while (page != null) {
                for (T row : page.items()) {
                    rows.add(row);
                }
                rows.pageEnds();
                String next = page.next();
                page = null;
                page = next == null ? null : onward.apply(next);
            }
            rows.end();
            buffer.flush();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a row can not be written", e);
        } catch (IOException e) {
            throw leftBy(e);
        }
    }

    /** The caller has gone: nobody is there to answer, and nothing of ours has failed. */
    private static WebApplicationException leftBy(IOException e) {
        return new WebApplicationException(e, Response.Status.REQUEST_TIMEOUT);
    }
}
