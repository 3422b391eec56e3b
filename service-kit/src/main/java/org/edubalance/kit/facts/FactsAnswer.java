package org.edubalance.kit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.etag.Preconditions;

/**
 * Answers a request for facts. A county's fit in memory, so their digest is known beforehand and
 * serves as ETag; those of a larger division are streamed.
 */
@ApplicationScoped
public class FactsAnswer {

    private static final int COUNTY_DIGITS = 6;

    private final Preconditions preconditions;

    FactsAnswer(Preconditions preconditions) {
        this.preconditions = preconditions;
    }

    /** Writes the lines of one request. */
    @FunctionalInterface
    public interface Lines {
        /** Writes each line in its order; the trailer follows by itself. */
        void write(FactsStream out) throws IOException;
    }

    /**
     * The response.
     *
     * @param division whose facts
     * @param asOf the instant that they are of
     * @param factsVersion version of the lines
     */
    public Response of(DivisionCode division, Instant asOf, int factsVersion, Lines lines) {
        if (division.value().length() < COUNTY_DIGITS) {
            StreamingOutput stream =
                    out -> {
                        FactsStream facts = new FactsStream(out);
                        lines.write(facts);
                        facts.end(asOf, factsVersion);
                    };
            return Response.ok(stream).build();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 16);
        FactsStream facts = new FactsStream(body);
        try {
            lines.write(facts);
            FactsTrailer trailer = facts.end(asOf, factsVersion);
            return preconditions.respond(body.toByteArray(), new EntityTag(trailer.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
