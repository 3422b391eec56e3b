package org.edubalance.evaluation.divisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** What a county's page shows first. */
@Path("/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "divisions", description = "县域概览 A county at a glance")
public class OverviewResource {

    private final Overviews overviews;
    private final CurrentCaller caller;

    OverviewResource(Overviews overviews, CurrentCaller caller) {
        this.overviews = overviews;
        this.caller = caller;
    }

    /** A county at a glance. */
    @GET
    @Path("/{code}/overview")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getDivisionOverview",
            summary = "A county at a glance: latest evaluations and weakest schools",
            description =
                    "A user of a school is told of that school alone, beside the county's figures.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OverviewResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = OverviewExamples.LANKAO)))
    public OverviewResponse overview(
            @PathParam("code") @CountyCode String code,
            @QueryParam("academicYear")
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Of this year; absent: the last that was evaluated")
                    Integer academicYear,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Caller reader = caller.get();
        if (!reader.covers(code)) {
            throw ProblemType.NOT_FOUND.because("没有此区划：" + code, "No such division: " + code);
        }
        return overviews.of(code, academicYear, reader.school());
    }
}
