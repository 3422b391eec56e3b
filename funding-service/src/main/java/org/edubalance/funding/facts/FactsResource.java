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
import org.edubalance.kit.facts.CountyVersion;
import org.edubalance.kit.facts.FactsAnswer;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.facts.FactsTrailer;
import org.edubalance.kit.facts.FactsVersions;
import org.edubalance.kit.problem.Problem;

/** What evaluations read of a division's money. */
@Path("/v1/facts")
@Tag(name = "facts", description = "One line a school and stage, for evaluations")
class FactsResource {

    private static final String EXAMPLE =
            """
            {"fiscalYear":2020,"publicFundsPerPupil":1756.7567567567567,"publicFundsReceived":65000,"schoolCode":"2141000001","stage":"PRIMARY"}
            {"asOf":"2026-11-24T02:00:00Z","digest":"sha-256:6c1b07bc7bbc4be347939ac4a93c437a8fb3b1c8ec8e3b8d1c9e3e6f4c5a0f11","factsVersion":1,"rows":1}
            """;

    private static final String TOO_OLD =
            """
            {"type": "/problems/history-gone", "title": "该时刻的数据已不保留", "status": 410,
             "code": "HISTORY_GONE",
             "detail": "该时刻的历史数据已不保留，最早为 2026-11-24T00:00:00Z",
             "instance": "/funding/v1/facts", "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}""";

    private final FundingFacts facts;
    private final FundingVersions counties;
    private final CurrentCaller currentCaller;
    private final FactsAnswer answer;
    private final FactsVersions versions;

    FactsResource(
            FundingFacts facts,
            FundingVersions counties,
            CurrentCaller currentCaller,
            FactsAnswer answer,
            FactsVersions versions) {
        this.facts = facts;
        this.counties = counties;
        this.currentCaller = currentCaller;
        this.answer = answer;
        this.versions = versions;
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
                            schema = @Schema(oneOf = {FundingFactLine.class, FactsTrailer.class}),
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
            @QueryParam("asOf")
                    @Parameter(description = "Not after now; absent: the latest that is settled")
                    Instant asOf,
            @QueryParam("factsVersion")
                    @Parameter(description = "Version of the lines; absent: the present one")
                    Integer factsVersion) {
        Caller caller = currentCaller.get();
        caller.requireDivision(division.value());
        return answer.of(
                division,
                asOf,
                factsVersion,
                FundingFacts.VERSION,
                out -> facts.read(caller, division, fiscalYear, out));
    }

    /** The version of each county's facts. */
    @GET
    @Path("/versions")
    @Produces(FactsStream.MEDIA_TYPE)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getFactsVersions",
            summary = "The version of each county's facts",
            description =
                    "One line a county with facts: how many lines, and the digest over them; cheap"
                            + " while nothing is written. The trailer names the instant: without"
                            + " asOf the latest that is settled for the division.")
    @APIResponse(
            responseCode = "200",
            description = "A line a county, and a trailer",
            content =
                    @Content(
                            mediaType = FactsStream.MEDIA_TYPE,
                            schema = @Schema(oneOf = {CountyVersion.class, FactsTrailer.class}),
                            examples =
                                    @ExampleObject(
                                            name = "one county",
                                            value = CountyVersion.EXAMPLE)))
    @APIResponse(responseCode = "410", description = "The history of that instant is not kept")
    public Response versions(
            @QueryParam("division") @NotNull @Parameter(required = true, example = "41")
                    DivisionCode division,
            @QueryParam("fiscalYear")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(required = true, example = "2020")
                    Integer fiscalYear,
            @QueryParam("asOf")
                    @Parameter(description = "Not after now; absent: the latest that is settled")
                    Instant asOf) {
        currentCaller.get().requireWholeDivision(division.value());
        return versions.of(division, asOf, fiscalYear, counties);
    }
}
