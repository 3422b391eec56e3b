package org.edubalance.kit.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.edubalance.kit.http.BodyLimit;
import org.edubalance.kit.json.Bound;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.Fault;

/** One JSON document a line; blank lines are passed over. */
final class NdjsonRows implements RowSource {

    private final InputStream in;
    private final JsonBinding binding;
    private byte[] line;
    private long number;
    private boolean tooLong;

    NdjsonRows(InputStream in, JsonBinding binding) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.binding = binding;
    }

    @Override
    public boolean next() throws IOException {
        do {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
            tooLong = false;
            int b = in.read();
            if (b < 0) {
                return false;
            }
            number++;
            while (b >= 0 && b != '\n') {
                if (bytes.size() < BodyLimit.DOCUMENT_BYTES) {
                    bytes.write(b);
                } else {
                    tooLong = true;
                }
                b = in.read();
            }
            line = bytes.toByteArray();
        } while (isBlank(line));
        return true;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public <R> Bound<R> row(Class<R> type) {
        if (tooLong) {
            return new Bound<>(
                    null,
                    List.of(
                            Fault.fault(
                                    "",
                                    "一行不得超过 " + BodyLimit.DOCUMENT_BYTES + " 字节",
                                    "A line may have "
                                            + BodyLimit.DOCUMENT_BYTES
                                            + " bytes at most")));
        }
        return binding.bind(line, type);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
