package org.edubalance.funding.facts;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.facts.FactsTrailer;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemType;

/** What evaluations read of a division's money. */
@Path("/v1/facts")
@Tag(name = "facts", description = "One line a school and stage, for evaluations")
class FactsResource {

    private static final int FACTS_VERSION = 1;

    /** No history is kept yet: the present state stands for this long back. */
    private static final Duration PRESENT = Duration.ofSeconds(60);

    /** By how much the clock of a caller may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(1);

    private static final String EXAMPLE =
            """
            {"fiscalYear":2020,"publicFundsPerPupil":1756.7567567567567,"publicFundsReceived":65000,"schoolCode":"2141000001","stage":"PRIMARY"}
            {"asOf":"2026-11-24T02:00:00Z","digest":"sha-256:6c1b07bc7bbc4be347939ac4a93c437a8fb3b1c8ec8e3b8d1c9e3e6f4c5a0f11","factsVersion":1,"rows":1}
            """;

    private static final String TOO_OLD =
            """
            {"type": "/problems/other", "title": "请求未能完成", "status": 410, "code": "OTHER",
             "detail": "asOf=2019-01-01T00:00:00Z 早于可提供的历史：只能取最近 60 秒内的时刻",
             "instance": "/funding/v1/facts", "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}""";

    private final FundingFacts facts;
    private final CurrentCaller currentCaller;
    private final Preconditions preconditions;
    private final HistoryExpired historyExpired;

    FactsResource(
            FundingFacts facts,
            CurrentCaller currentCaller,
            Preconditions preconditions,
            HistoryExpired historyExpired) {
        this.facts = facts;
        this.historyExpired = historyExpired;
        this.currentCaller = currentCaller;
        this.preconditions = preconditions;
    }

    @GET
    @Produces(FactsStream.MEDIA_TYPE)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getFacts",
            summary = "What is recorded of a division's schools in a fiscal year",
            description =
                    "By school and stage, from approved and paid runs. No line: nothing is"
                            + " recorded. The last line is the trailer: lines before it, and"
                            + " SHA-256 over their bytes; the digest is also the ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The lines and the trailer",
            content =
                    @Content(
                            mediaType = FactsStream.MEDIA_TYPE,
                            examples = @ExampleObject(name = "paid", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The caller has these lines")
    @APIResponse(
            responseCode = "410",
            description = "The instant is older than kept history",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "old", value = TOO_OLD)))
    public Response get(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("fiscalYear") @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
            @Parameter(description = "Instant that the facts are of; absent: now")
                    @QueryParam("asOf")
                    Instant asOf) {
        Caller caller = currentCaller.get();
        caller.requireDivision(division.value());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant settled = asOf == null ? now : asOf;
        refuseFuture(settled, now);
        if (settled.isBefore(now.minus(PRESENT))) {
            return historyExpired.respond(settled);
        }
        List<FundingFact> lines = facts.of(caller, division, fiscalYear);
        ByteArrayOutputStream out = new ByteArrayOutputStream(160 * (lines.size() + 1));
        FactsTrailer trailer = write(lines, settled, out);
        return preconditions.respond(out.toByteArray(), new EntityTag(trailer.digest()));
    }

    private static FactsTrailer write(
            List<FundingFact> lines, Instant asOf, ByteArrayOutputStream out) {
        try {
            FactsStream stream = new FactsStream(out);
            for (FundingFact line : lines) {
                stream.canonicalLine(line.canonical());
            }
            return stream.end(asOf, FACTS_VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseFuture(Instant asOf, Instant now) {
        if (asOf.isAfter(now.plus(CLOCK_SKEW))) {
            throw ProblemType.VALIDATION.of(
                    fault("asOf", "不得晚于当前时刻", "Must not be in the future", asOf.toString()));
        }
    }
}
