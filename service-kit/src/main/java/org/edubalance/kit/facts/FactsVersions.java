package org.edubalance.kit.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.snapshot.Snapshots;

/**
 * Tells the version of each county's facts, so that a reader pulls only what changed: one line a
 * county, {@code {"digest", "divisionCode", "rows"}}, and a trailer. A digest is computed once and
 * used until something of the county is written.
 */
@ApplicationScoped
public class FactsVersions {

    private final FactsAnswer answer;
    private final FactsVersionStore store;
    private final Snapshots snapshots;
    private final ObjectMapper json;

    FactsVersions(
            FactsAnswer answer, FactsVersionStore store, Snapshots snapshots, ObjectMapper json) {
        this.answer = answer;
        this.store = store;
        this.snapshots = snapshots;
        this.json = json;
    }

    /**
     * The response. Its trailer names the instant: without {@code asOf} the latest that is settled
     * for the division, which a reader then asks all sources for.
     *
     * @param asOf the instant asked for, or {@code null}
     * @throws org.edubalance.kit.problem.ProblemException as {@link FactsAnswer#of}
     */
    public Response of(DivisionCode division, Instant asOf, int year, CountyLines lines) {
        Instant settled = answer.settled(division, asOf);
        StreamingOutput stream =
                out -> {
                    List<CountyVersion> computed = new ArrayList<>();
                    Map<String, CountyVersion> holding =
                            store.holding(division, year, lines.version(), settled);
                    snapshots.at(
                            settled,
                            () -> {
                                FactsStream versions = new FactsStream(out);
                                for (String county : lines.counties(division, year)) {
                                    CountyVersion known = holding.get(county);
                                    if (known == null) {
                                        known = compute(county, year, lines);
                                        computed.add(known);
                                    }
                                    versions.line(json.valueToTree(known));
                                }
                                return versions.end(settled, lines.version());
                            });
                    store.save(computed, year, lines.version(), settled);
                };
        return Response.ok(stream).build();
    }

    private static CountyVersion compute(String county, int year, CountyLines lines)
            throws IOException {
        FactsStream facts = new FactsStream(OutputStream.nullOutputStream());
        lines.write(DivisionCode.fromString(county), year, facts);
        FactsTrailer trailer = facts.end(Instant.EPOCH, lines.version());
        return new CountyVersion(county, trailer.rows(), trailer.digest());
    }
}
