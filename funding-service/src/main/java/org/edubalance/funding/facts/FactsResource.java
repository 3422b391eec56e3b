package org.edubalance.funding.facts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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
import org.edubalance.kit.facts.FactsAnswer;
import org.edubalance.kit.facts.FactsInstant;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.problem.Problem;

/** What evaluations read of a division's money. */
@Path("/v1/facts")
@Tag(name = "facts", description = "One line a school and stage, for evaluations")
class FactsResource {

    private static final int FACTS_VERSION = 1;

    private static final String EXAMPLE =
            """
            {"fiscalYear":2020,"publicFundsPerPupil":1756.7567567567567,"publicFundsReceived":65000,"schoolCode":"2141000001","stage":"PRIMARY"}
            {"asOf":"2026-11-24T02:00:00Z","digest":"sha-256:6c1b07bc7bbc4be347939ac4a93c437a8fb3b1c8ec8e3b8d1c9e3e6f4c5a0f11","factsVersion":1,"rows":1}
            """;

    private static final String TOO_OLD =
            """
            {"type": "/problems/history-gone", "title": "该时刻的数据已不保留", "status": 410,
             "code": "HISTORY_GONE", "detail": "尚不保留历史数据：asOf 只能在过去 60 秒之内",
             "instance": "/funding/v1/facts", "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}""";

    private final FundingFacts facts;
    private final CurrentCaller currentCaller;
    private final FactsAnswer answer;

    FactsResource(FundingFacts facts, CurrentCaller currentCaller, FactsAnswer answer) {
        this.facts = facts;
        this.currentCaller = currentCaller;
        this.answer = answer;
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
        Instant instant = FactsInstant.of(asOf, Instant.now());
        return answer.of(
                division,
                instant,
                FACTS_VERSION,
                out -> facts.read(caller, division, fiscalYear, out));
    }
}
