package org.edubalance.kit.idempotency;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it goes out.
 *
 * @param status of HTTP
 * @param headers those that belong to the answer itself, such as Content-Type, Location and ETag
 * @param body its bytes; empty for none
 */
public record KeptAnswer(int status, List<Header> headers, byte[] body) {

    /** The response header that tells an answer that is given again from the first. */
    public static final String REPLAYED = "Idempotency-Replayed";

    /** One header; a name may occur several times. */
    public record Header(String name, String value) {}

    /** Keeps its own copy of the headers. */
    public KeptAnswer {
        headers = List.copyOf(headers);
    }

    /** The answer, for the first time. */
    public Response toResponse() {
        return builder().build();
    }

    /** The same answer, said to be one that was given before. */
    public Response again() {
        return builder().header(REPLAYED, "true").build();
    }

    private Response.ResponseBuilder builder() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach(header -> response.header(header.name(), header.value()));
        return body.length == 0 ? response : response.entity(body);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(status);
            out.writeInt(headers.size());
            for (Header header : headers) {
                out.writeUTF(header.name());
                out.writeUTF(header.value());
            }
            out.writeInt(body.length);
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static KeptAnswer fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int status = in.readInt();
            int count = in.readInt();
            List<Header> headers = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                headers.add(new Header(in.readUTF(), in.readUTF()));
            }
            return new KeptAnswer(status, headers, in.readNBytes(in.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
