package org.edubalance.evaluation.scenarios;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.evaluations.ResultJson;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Scenarios of one evaluation side by side. */
@Path("/v1/scenarios/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scenarios")
public class ScenarioComparisonResource {

    private static final String IDS = "[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36}){0,9}";

    private final ScenarioRepository scenarios;
    private final ResultJson json;
    private final CurrentCaller caller;

    ScenarioComparisonResource(
            ScenarioRepository scenarios, ResultJson json, CurrentCaller caller) {
        this.scenarios = scenarios;
        this.json = json;
        this.caller = caller;
    }

    /** Compares scenarios. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "compareScenarios",
            summary = "Up to ten scenarios of one evaluation side by side")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioComparison.class),
                            examples =
                                    @ExampleObject(
                                            name = "one scenario",
                                            value = ScenarioExamples.COMPARISON)))
    @APIResponse(responseCode = "404", description = "One of the scenarios is not there")
    public ScenarioComparison compare(
            @QueryParam("ids")
                    @NotNull
                    @Pattern(regexp = IDS)
                    @Parameter(description = "Ids of 1 to 10 scenarios, separated by commas")
                    String ids) {
        List<StoredScenario> wanted =
                Arrays.stream(ids.split(","))
                        .distinct()
                        .map(ScenarioComparisonResource::id)
                        .map(id -> scenarios.require(id, caller.get()))
                        .toList();
        if (wanted.stream().map(one -> one.evaluationId).distinct().count() > 1) {
            throw ProblemType.VALIDATION.of(
                    Fault.fault("ids", "须为同一评估的方案", "Must be scenarios of one evaluation", ids));
        }
        return ScenarioComparison.of(wanted, json);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemType.VALIDATION.of(Fault.fault("ids", "须为 UUID", "Must be UUIDs", text));
        }
    }
}
