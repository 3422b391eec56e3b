package org.edubalance.evaluation.comparisons;

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

/** Counties side by side. */
@Path("/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons", description = "县际比较 Counties side by side")
public class ComparisonResource {

    private final Comparisons comparisons;
    private final CurrentCaller caller;

    ComparisonResource(Comparisons comparisons, CurrentCaller caller) {
        this.comparisons = comparisons;
        this.caller = caller;
    }

    /** The figures of several counties in one year. */
    @GET
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getComparisons",
            summary = "Counties side by side, from their latest sealed evaluations",
            description =
                    "Versions of the standard, and choices of who counts, are groups of their own;"
                            + " counties without an evaluation are listed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparisonResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "one of two counties",
                                            value = ComparisonExamples.ONE_OF_TWO)))
    public ComparisonResponse comparisons(
            @BeanParam @Valid ComparisonQuery query,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        return comparisons.of(query, query.counties(caller.get()));
    }
}
