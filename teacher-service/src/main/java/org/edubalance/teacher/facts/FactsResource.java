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
import org.edubalance.kit.facts.FactsAnswer;
import org.edubalance.kit.facts.FactsInstant;
import org.edubalance.kit.facts.FactsStream;

/** Staffing facts over HTTP, for evaluation. */
@Path("/v1/facts")
@Tag(name = "facts", description = "Staffing by school and stage at the reference date")
public class FactsResource {
    private static final int FACTS_VERSION = 1;

    private final StaffingFacts facts;
    private final CurrentCaller caller;
    private final FactsAnswer answer;

    FactsResource(StaffingFacts facts, CurrentCaller caller, FactsAnswer answer) {
        this.facts = facts;
        this.caller = caller;
        this.answer = answer;
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
                            schema = @Schema(implementation = StaffingFact.class),
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
            @QueryParam("asOf") @Parameter(description = "Not after now; absent: now")
                    Instant asOf) {
        caller.get().requireDivision(division.value());
        Instant instant = FactsInstant.of(asOf, Instant.now());
        FactsScope scope = new FactsScope(division, caller.get());
        return answer.of(
                division,
                instant,
                FACTS_VERSION,
                out ->
                        facts.read(
                                scope, academicYear, fact -> out.canonicalLine(fact.canonical())));
    }
}
