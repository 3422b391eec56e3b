package org.edubalance.evaluation.gapplans;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** What a county has to add, or move, to reach its targets, school by school, and what it costs. */
@Path("/v1/gap-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gap-plans", description = "补足规划 What closing the gaps takes")
public class GapPlanResource {

    private final GapPlanning planning;
    private final GapPlanRepository plans;
    private final ResultJson json;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    GapPlanResource(
            GapPlanning planning,
            GapPlanRepository plans,
            ResultJson json,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.planning = planning;
        this.plans = plans;
        this.json = json;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** Makes a plan. */
    @POST
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "createGapPlan",
            summary = "Plan what a county has to add or move to reach its targets",
            description =
                    "On the facts of a sealed evaluation, which must give its digest again, else 409."
                            + " Each plan is checked by evaluating its changes as a scenario; 'reached'"
                            + " says whether that holds, 'obstacles' why not. Unit costs are"
                            + " parameters: replace the defaults.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GapPlanRequest.class),
                            examples = {
                                @ExampleObject(
                                        name = "all targets",
                                        value = GapPlanExamples.REQUEST),
                                @ExampleObject(
                                        name = "with a budget",
                                        value = GapPlanExamples.REQUEST_WITH_BUDGET)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Stored, whether it reaches its targets or not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GapPlanResponse.class),
                            examples =
                                    @ExampleObject(name = "lankao", value = GapPlanExamples.PLAN)))
    @APIResponse(
            responseCode = "410",
            description = "A source does not keep the history of the evaluation's instant")
    @APIResponse(responseCode = "503", description = "A source is not available")
    public Response create(GapPlanRequest request, @Context UriInfo uri) {
        StoredPlan plan = planning.make(request, caller.get());
        return Response.created(uri.getAbsolutePathBuilder().path(plan.id.toString()).build())
                .entity(GapPlanResponse.of(plan, json))
                .tag(plan.tag())
                .build();
    }

    /** Plans, newest first. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listGapPlans", summary = "Gap plans, newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GapPlanResponse.GapPlanPage.class),
                            examples =
                                    @ExampleObject(name = "lankao", value = GapPlanExamples.PAGE)))
    public Response list(
            @QueryParam("evaluationId") UUID evaluationId,
            @QueryParam("division") DivisionCode division,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        if (division != null) {
            reader.requireDivision(division.value());
        }
        GapPlanRepository.Filter filter =
                new GapPlanRepository.Filter(
                        reader, division == null ? null : division.prefix(), evaluationId);
        return lists.answer(
                page,
                asOf,
                GapPlanResponse.Listed.class,
                next ->
                        Page.of(
                                        next,
                                        plans.newest(filter, next.cursor(1), next.fetch()),
                                        found -> Cursor.after(found.id.toString()),
                                        () -> plans.count(filter))
                                .map(GapPlanResponse.Listed::of));
    }

    /** One plan. */
    @GET
    @Path("/{id}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getGapPlan", summary = "A gap plan")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GapPlanResponse.class),
                            examples =
                                    @ExampleObject(name = "lankao", value = GapPlanExamples.PLAN)))
    @APIResponse(responseCode = "304", description = "The caller has this plan")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        StoredPlan found = plans.require(id, caller.get());
        return preconditions.respond(GapPlanResponse.of(found, json), found.tag());
    }
}
