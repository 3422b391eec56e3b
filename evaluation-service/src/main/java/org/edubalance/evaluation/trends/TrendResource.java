package org.edubalance.evaluation.trends;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Figures of a county over the years. */
@Path("/v1/trends")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trends", description = "历年趋势 A county over the years")
public class TrendResource {

    private final Trends trends;
    private final CurrentCaller caller;

    TrendResource(Trends trends, CurrentCaller caller) {
        this.trends = trends;
        this.caller = caller;
    }

    /** Coefficients, means and verdicts by year. */
    @GET
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getTrends",
            summary = "A county's figures over the years, from its latest sealed evaluations",
            description =
                    "Versions of a standard, and choices of who counts, are series of their own;"
                            + " years without an evaluation are listed, never filled.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrendResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "two years of three",
                                            value = TrendExamples.TWO_YEARS)))
    public TrendResponse trends(
            @BeanParam @Valid TrendQuery query,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        caller.get().requireDivision(query.division.value());
        query.requireSpan();
        return trends.of(query);
    }
}
