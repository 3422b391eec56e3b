package org.edubalance.evaluation.gapplans;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.gap.PlanRow;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;

/** The lines of a plan, and the unit costs that plans are made with. */
@Path("/v1/gap-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gap-plans")
public class GapPlanDetailResource {

    private final GapPlanRepository plans;
    private final DefaultCosts costs;
    private final CurrentCaller caller;
    private final Lists lists;

    GapPlanDetailResource(
            GapPlanRepository plans, DefaultCosts costs, CurrentCaller caller, Lists lists) {
        this.plans = plans;
        this.costs = costs;
        this.caller = caller;
        this.lists = lists;
    }

    /** The lines of a plan. */
    @GET
    @Path("/{id}/rows")
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listGapPlanRows",
            summary = "Lines of a gap plan: what to add or move for which school, and its cost")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GapPlanRow.RowPage.class),
                            examples =
                                    @ExampleObject(name = "lankao", value = GapPlanExamples.ROWS)))
    public Response rows(
            @PathParam("id") UUID id,
            @QueryParam("school") @SchoolCode String school,
            @QueryParam("stage") Stage stage,
            @QueryParam("quantity") String quantity,
            @QueryParam("kind") PlanRow.RowKind kind,
            @QueryParam("target") PlanRow.RowTarget target,
            @BeanParam @Valid PageQuery page) {
        StoredPlan plan = plans.require(id, caller.get());
        UUID planId = plan.id;
        GapPlanRepository.LineFilter filter =
                new GapPlanRepository.LineFilter(school, stage, quantity, kind, target);
        return lists.answer(
                page,
                GapPlanRow.class,
                next ->
                        Page.of(
                                        next,
                                        plans.lines(planId, filter, next.cursor(1), next.fetch()),
                                        line -> Cursor.after(Integer.toString(line.number)),
                                        () -> plans.countLines(planId, filter))
                                .map(GapPlanRow::of));
    }

    /** The unit costs that come with the service. */
    @GET
    @Path("/unit-costs")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getUnitCosts",
            summary = "Unit costs that a plan takes where its request gives none",
            description =
                    "Parameters to be replaced by the county's own figures; taken from no official"
                            + " text.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitCostList.class),
                            examples =
                                    @ExampleObject(
                                            name = "rooms",
                                            value = GapPlanExamples.UNIT_COSTS)))
    public UnitCostList unitCosts() {
        return new UnitCostList(costs.all());
    }

    /** Shape of the unit costs, for the document. */
    @Schema(name = "UnitCosts")
    record UnitCostList(List<UnitCost> items) {}
}
