package org.edubalance.evaluation.supervisionrounds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Whether every school was inspected within three years. */
@Path("/v1/supervision-rounds/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision rounds")
public class CoverageResource {

    private final CoverageReading coverage;
    private final CurrentCaller caller;

    CoverageResource(CoverageReading coverage, CurrentCaller caller) {
        this.coverage = coverage;
        this.caller = caller;
    }

    /** Schools visited and not visited in the three years up to the end of a school year. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getSupervisionCoverage",
            summary = "Schools that were and were not inspected within three years",
            description =
                    "The three years end with the school year; the schools are those that the registry"
                            + " has open in it, teaching points included.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CoverageResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.COVERAGE)))
    @APIResponse(responseCode = "422", description = "No county, or none that the registry has")
    @APIResponse(responseCode = "503", description = "A source is not available")
    public Response coverage(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("academicYear") @NotNull @Min(2000) @Max(2100) Integer academicYear) {
        caller.get().requireWholeDivision(division.value());
        if (!division.isCounty()) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "division",
                            "须为县级区划（6 位代码）",
                            "Must be a county (6 digits)",
                            division.value()));
        }
        return Response.ok(coverage.of(division.value(), academicYear)).build();
    }
}
