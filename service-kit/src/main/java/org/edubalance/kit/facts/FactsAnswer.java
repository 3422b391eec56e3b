package org.edubalance.kit.facts;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.snapshot.SettledInstants;
import org.edubalance.kit.snapshot.Snapshots;

/**
 * Answers a request for facts as of a settled instant: the one asked for, or the latest. A county's
 * fit in memory, so their digest is known beforehand and serves as ETag; those of a larger division
 * are streamed.
 */
@ApplicationScoped
public class FactsAnswer {

    private static final int COUNTY_DIGITS = 6;

    private final Preconditions preconditions;
    private final SettledInstants instants;
    private final Snapshots snapshots;

    FactsAnswer(Preconditions preconditions, SettledInstants instants, Snapshots snapshots) {
        this.preconditions = preconditions;
        this.instants = instants;
        this.snapshots = snapshots;
    }

    /** Writes the lines of one request, from tables that show the instant asked for. */
    @FunctionalInterface
    public interface Lines {
        /** Writes each line in its order; the trailer follows by itself. */
        void write(FactsStream out) throws IOException;
    }

    /**
     * The response.
     *
     * @param division whose facts
     * @param asOf the instant asked for, or {@code null} for the latest that is settled
     * @param factsVersion the version of the lines asked for, or {@code null} for the present one
     * @param present the version that {@code lines} writes
     * @throws org.edubalance.kit.problem.ProblemException 400 for an instant to come or a version
     *     that is not there, 410 for one whose history is gone, 503 for one that is not settled
     */
    public Response of(
            DivisionCode division, Instant asOf, Integer factsVersion, int present, Lines lines) {
        requireKnown(factsVersion, present);
        Instant settled = settled(division, asOf);
        if (division.value().length() < COUNTY_DIGITS) {
            StreamingOutput stream = out -> write(settled, present, lines, out);
            return Response.ok(stream).build();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 16);
        FactsTrailer trailer = write(settled, present, lines, body);
        return preconditions.respond(body.toByteArray(), new EntityTag(trailer.digest()));
    }

    Instant settled(DivisionCode division, Instant asOf) {
        return asOf == null ? instants.latest(division) : instants.settle(division, asOf);
    }

    static void requireKnown(Integer asked, int present) {
        if (asked != null && asked != present) {
            throw ProblemType.VALIDATION.of(
                    fault(
                            "factsVersion",
                            "没有此版本，现为 " + present,
                            "No such version; the present one is " + present,
                            asked));
        }
    }

    private FactsTrailer write(Instant settled, int version, Lines lines, OutputStream out) {
        return snapshots.at(
                settled,
                () -> {
                    FactsStream facts = new FactsStream(out);
                    lines.write(facts);
                    return facts.end(settled, version);
                });
    }
}
