package org.edubalance.evaluation.gapplans;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.scenarios.ScenarioMaking;
import org.edubalance.evaluation.scenarios.ScenarioResponse;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;

/** A plan as a scenario, to go on from. */
@Path("/v1/gap-plans/{id}/scenario")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gap-plans")
public class GapPlanScenarioResource {

    private final GapPlanRepository plans;
    private final ScenarioMaking scenarios;
    private final CurrentCaller caller;

    GapPlanScenarioResource(
            GapPlanRepository plans, ScenarioMaking scenarios, CurrentCaller caller) {
        this.plans = plans;
        this.scenarios = scenarios;
        this.caller = caller;
    }

    /** What a name may be given to a scenario. */
    @Schema(name = "GapPlanScenarioRequest")
    record ScenarioName(@Size(min = 1, max = 200) @Schema(examples = "补足规划推演") String name) {}

    /** Makes a scenario of a plan. */
    @POST
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "createScenarioOfGapPlan",
            summary = "Make a stored scenario of a gap plan",
            description = "Others can be derived from it, and compared with it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioName.class),
                            examples =
                                    @ExampleObject(
                                            name = "named",
                                            value = GapPlanExamples.SCENARIO_NAME)))
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "additions",
                                            value = GapPlanExamples.SCENARIO)))
    @APIResponse(
            responseCode = "410",
            description = "A source does not keep the history of the evaluation's instant")
    @APIResponse(responseCode = "503", description = "A source is not available")
    public Response scenario(@PathParam("id") UUID id, ScenarioName name, @Context UriInfo uri) {
        StoredPlan plan = plans.require(id, caller.get());
        ScenarioResponse made =
                scenarios.of(
                        name.name() == null ? plan.name : name.name(),
                        plan.evaluationId,
                        plan.changes,
                        caller.get());
        return Response.created(
                        uri.getBaseUriBuilder()
                                .path("v1/scenarios")
                                .path(made.id().toString())
                                .build())
                .entity(made)
                .tag(Preconditions.tag(0))
                .build();
    }
}
