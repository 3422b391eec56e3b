package org.edubalance.evaluation.scenarios;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.evaluations.ResultJson;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** What if: supposed changes on top of a sealed evaluation. Nothing else is changed. */
@Path("/v1/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scenarios", description = "推演方案 What-if on top of a sealed evaluation")
public class ScenarioResource {

    private final ScenarioMaking making;
    private final ScenarioRepository scenarios;
    private final ResultJson json;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    ScenarioResource(
            ScenarioMaking making,
            ScenarioRepository scenarios,
            ResultJson json,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.making = making;
        this.scenarios = scenarios;
        this.json = json;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** Makes a scenario. */
    @POST
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "createScenario",
            summary = "Suppose changes to the facts of a sealed evaluation",
            description =
                    "The facts come from the sources as of the evaluation's instant and must give its"
                            + " digest again, else 409. The changes are made in order to a copy of"
                            + " them; when any does not fit, all that do not are named (422) and"
                            + " nothing is stored. With dryRun=true the outcome is answered (200) and"
                            + " not stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioRequest.class),
                            examples = {
                                @ExampleObject(name = "merger", value = ScenarioExamples.MERGER),
                                @ExampleObject(
                                        name = "additions",
                                        value = ScenarioExamples.ADDITIONS)
                            }))
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
                                            value = ScenarioExamples.SCENARIO)))
    @APIResponse(
            responseCode = "200",
            description = "Only tried (dryRun=true)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "additions",
                                            value = ScenarioExamples.TRIED)))
    @APIResponse(
            responseCode = "410",
            description = "A source does not keep the history of the evaluation's instant")
    @APIResponse(responseCode = "503", description = "A source is not available")
    public Response create(
            ScenarioRequest request,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Answer the outcome and store nothing")
                    boolean dryRun,
            @Context UriInfo uri) {
        StoredScenario made = making.make(request, dryRun, caller.get());
        ScenarioResponse entity = ScenarioResponse.of(made, json);
        return dryRun
                ? Response.ok(entity).build()
                : Response.created(uri.getAbsolutePathBuilder().path(made.id.toString()).build())
                        .entity(entity)
                        .tag(Preconditions.tag(made.version))
                        .build();
    }

    /** Scenarios, newest first. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listScenarios", summary = "Scenarios, newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioResponse.ScenarioPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "additions",
                                            value = ScenarioExamples.PAGE)))
    public Response list(
            @QueryParam("evaluationId") UUID evaluationId,
            @QueryParam("division") DivisionCode division,
            @QueryParam("archived")
                    @DefaultValue("false")
                    @Parameter(description = "The archived ones instead of the others")
                    boolean archived,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        if (division != null) {
            reader.requireDivision(division.value());
        }
        ScenarioRepository.Filter filter =
                new ScenarioRepository.Filter(
                        reader,
                        division == null ? null : division.prefix(),
                        evaluationId,
                        archived);
        return lists.answer(
                page,
                asOf,
                ScenarioResponse.Summary.class,
                next ->
                        Page.of(
                                        next,
                                        scenarios.newest(filter, next.cursor(1), next.fetch()),
                                        found -> Cursor.after(found.id.toString()),
                                        () -> scenarios.count(filter))
                                .map(found -> ScenarioResponse.Summary.of(found, json)));
    }

    /** One scenario. */
    @GET
    @Path("/{id}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getScenario", summary = "A scenario")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "additions",
                                            value = ScenarioExamples.SCENARIO)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        StoredScenario found = scenarios.require(id, caller.get());
        return preconditions.respond(
                ScenarioResponse.of(found, json), Preconditions.tag(found.version));
    }
}
