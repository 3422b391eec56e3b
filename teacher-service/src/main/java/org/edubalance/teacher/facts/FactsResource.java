package org.edubalance.teacher.facts;

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
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.facts.CountyVersion;
import org.edubalance.kit.facts.FactsAnswer;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.facts.FactsTrailer;
import org.edubalance.kit.facts.FactsVersions;

/** Staffing facts over HTTP, for evaluation. */
@Path("/v1/facts")
@Tag(name = "facts", description = "Staffing by school and stage at the reference date")
public class FactsResource {
    private final StaffingFacts facts;
    private final StaffingVersions counties;
    private final CurrentCaller caller;
    private final FactsAnswer answer;
    private final FactsVersions versions;

    FactsResource(
            StaffingFacts facts,
            StaffingVersions counties,
            CurrentCaller caller,
            FactsAnswer answer,
            FactsVersions versions) {
        this.facts = facts;
        this.counties = counties;
        this.caller = caller;
        this.answer = answer;
        this.versions = versions;
    }

    @GET
    @Produces(FactsStream.MEDIA_TYPE)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getStaffingFacts",
            summary = "Full posts by school and stage on 1 September of the academic year",
            description =
                    "One line a school and stage with an assignment on that day, in canonical form"
                            + " (RFC 8785) and in order; the last line is a trailer with the number"
                            + " of lines and the digest over them. Up to a county the ETag is that"
                            + " digest; above, the lines are streamed.")
    @APIResponse(
            responseCode = "200",
            description = "The facts and their trailer",
            content =
                    @Content(
                            mediaType = FactsStream.MEDIA_TYPE,
                            schema = @Schema(oneOf = {StaffingFact.class, FactsTrailer.class}),
                            examples = @ExampleObject(name = "facts", value = FactsExamples.FACTS)))
    @APIResponse(responseCode = "304", description = "The caller has these facts already")
    @APIResponse(responseCode = "410", description = "The history of that instant is not kept")
    public Response facts(
            @QueryParam("division") @NotNull @Parameter(required = true, example = "410225")
                    DivisionCode division,
            @QueryParam("academicYear")
                    @NotNull
                    @Min(1949)
                    @Max(2100)
                    @Parameter(required = true, example = "2019")
                    Integer academicYear,
            @QueryParam("asOf")
                    @Parameter(description = "Not after now; absent: the latest that is settled")
                    Instant asOf,
            @QueryParam("factsVersion")
                    @Parameter(description = "Version of the lines; absent: the present one")
                    Integer factsVersion) {
        caller.get().requireDivision(division.value());
        FactsScope scope = new FactsScope(division, caller.get());
        return answer.of(
                division,
                asOf,
                factsVersion,
                StaffingFacts.VERSION,
                out ->
                        facts.read(
                                scope, academicYear, fact -> out.canonicalLine(fact.canonical())));
    }

    /** The version of each county's facts. */
    @GET
    @Path("/versions")
    @Produces(FactsStream.MEDIA_TYPE)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getStaffingFactsVersions",
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
            @QueryParam("academicYear")
                    @NotNull
                    @Min(1949)
                    @Max(2100)
                    @Parameter(required = true, example = "2019")
                    Integer academicYear,
            @QueryParam("asOf")
                    @Parameter(description = "Not after now; absent: the latest that is settled")
                    Instant asOf) {
        caller.get().requireWholeDivision(division.value());
        return versions.of(division, asOf, academicYear, counties);
    }
}
