package org.edubalance.evaluation.evaluations.decomposition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.evaluations.SealedEvaluation;
import org.edubalance.evaluation.evaluations.SealedEvaluations;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Where the inequality between schools comes from. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class DecompositionResource {

    private final SealedEvaluations sealed;
    private final Decomposing decomposing;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    DecompositionResource(
            SealedEvaluations sealed,
            Decomposing decomposing,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.sealed = sealed;
        this.decomposing = decomposing;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** The inequality of each indicator, taken apart by groups and schools. */
    @GET
    @Path("/{id}/decomposition")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getEvaluationDecomposition",
            summary = "Inequality of each indicator, between and within groups of schools",
            description =
                    "From the sealed figures: CV², Theil T and L taken apart by groups, Gini, Lorenz"
                            + " curve, McLoone and Verstegen, and what each school contributes."
                            + " A user of a school is told of that school's contribution alone.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecompositionResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "two towns",
                                            value = DecompositionExamples.TWO_TOWNS)))
    @APIResponse(responseCode = "304", description = "The caller has this decomposition")
    public Response decomposition(
            @PathParam("id") UUID id,
            @QueryParam("by")
                    @DefaultValue("town")
                    @Pattern(regexp = GroupBy.PATTERN)
                    @Parameter(description = "What schools are grouped by")
                    String by,
            @QueryParam("stage") Stage stage,
            @QueryParam("indicator") String indicator,
            @QueryParam("mclooneSplit")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "Cut the median school at half of the pupils for McLoone's"
                                            + " index, instead of taking it whole")
                    boolean mclooneSplit,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Caller reader = caller.get();
        SealedEvaluation found = sealed.require(id, reader);
        return preconditions.respond(
                decomposing.of(
                        found,
                        new Decomposing.Wanted(
                                by, stage, indicator, mclooneSplit, reader.school())),
                found.tag());
    }
}
