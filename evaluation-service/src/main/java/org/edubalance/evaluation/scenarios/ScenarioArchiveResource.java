package org.edubalance.evaluation.scenarios;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.evaluations.ResultJson;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;

/** Archives scenarios and restores them. */
@Path("/v1/scenarios/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scenarios")
public class ScenarioArchiveResource {

    private final ScenarioArchive archive;
    private final ResultJson json;
    private final CurrentCaller caller;

    ScenarioArchiveResource(ScenarioArchive archive, ResultJson json, CurrentCaller caller) {
        this.archive = archive;
        this.json = json;
        this.caller = caller;
    }

    /** Archives a scenario. */
    @DELETE
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "archiveScenario",
            summary = "Archive a scenario",
            description = "It is kept, left out of the list, and can be restored.")
    @APIResponse(
            responseCode = "200",
            description = "Archived",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "archived",
                                            value = ScenarioExamples.ARCHIVED)))
    public Response archive(@PathParam("id") UUID id) {
        return changed(archive.archive(id, caller.get()));
    }

    /** Restores a scenario. */
    @POST
    @Path("/restoration")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(operationId = "restoreScenario", summary = "Restore an archived scenario")
    @APIResponse(
            responseCode = "200",
            description = "Restored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "additions",
                                            value = ScenarioExamples.SCENARIO)))
    public Response restore(@PathParam("id") UUID id) {
        return changed(archive.restore(id, caller.get()));
    }

    private Response changed(StoredScenario scenario) {
        return Response.ok(ScenarioResponse.of(scenario, json))
                .tag(Preconditions.tag(scenario.version))
                .build();
    }
}
