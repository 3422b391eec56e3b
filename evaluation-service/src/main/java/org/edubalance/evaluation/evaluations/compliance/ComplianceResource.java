package org.edubalance.evaluation.evaluations.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.evaluations.SchoolFilter;
import org.edubalance.evaluation.evaluations.SealedEvaluation;
import org.edubalance.evaluation.evaluations.SealedEvaluations;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;

/** Compliance as a flat table: one row a school, stage and indicator. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class ComplianceResource {

    private final SealedEvaluations sealed;
    private final StandardCatalogue standards;
    private final CurrentCaller caller;
    private final Lists lists;

    ComplianceResource(
            SealedEvaluations sealed,
            StandardCatalogue standards,
            CurrentCaller caller,
            Lists lists) {
        this.sealed = sealed;
        this.standards = standards;
        this.caller = caller;
        this.lists = lists;
    }

    /** Shape of the list, for the document. */
    @Schema(name = "CompliancePage")
    record CompliancePage(List<ComplianceRow> items, String next, Long total) {}

    /** Which school lacks what, and how much of it. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @Path("/{id}/compliance")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listEvaluationCompliance",
            summary = "Value, threshold and gap of each school, stage and indicator, as a table")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CompliancePage.class),
                            examples =
                                    @ExampleObject(
                                            name = "largest gaps first",
                                            value = ComplianceExamples.PAGE)))
    public Response compliance(
            @PathParam("id") UUID id,
            @BeanParam @Valid ComplianceQuery query,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        SealedEvaluation found = sealed.require(id, reader);
        Standard standard = standards.applied(found.standard(), found.standardVersion());
        StandardCatalogue.requireIndicator(standard, query.indicator);
        ComplianceOrder order = query.order();
        SchoolFilter schools = query.schools(reader, found.divisionCode());
        return lists.answer(
                page,
                ComplianceRow.class,
                next -> {
                    ComplianceRows rows =
                            new ComplianceRows(
                                    standard,
                                    sealed.schools(found.id(), schools),
                                    query.indicator,
                                    query.met,
                                    order);
                    return Page.of(
                                    next,
                                    rows.after(next.cursor(RankedRow.PARTS), next.fetch()),
                                    RankedRow::cursor,
                                    rows::count)
                            .map(RankedRow::row);
                });
    }
}
