package org.edubalance.evaluation.supervisionrounds;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;

/** What inspections found, until it is put right. */
@Path("/v1/supervision-rounds/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision rounds")
public class FindingResource {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Supervision supervision;
    private final SupervisionRepository rows;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    FindingResource(
            Supervision supervision,
            SupervisionRepository rows,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.supervision = supervision;
        this.rows = rows;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** Findings, the oldest first. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listSupervisionFindings",
            summary = "Findings of inspections, the oldest first",
            description = "overdue=true: those that are not closed and whose last day is over.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingResponse.FindingPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.FINDINGS)))
    public Response list(
            @QueryParam("division") DivisionCode division,
            @QueryParam("state") FindingState state,
            @QueryParam("schoolCode") @SchoolCode String schoolCode,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        if (division != null) {
            reader.requireDivision(division.value());
        }
        if (schoolCode != null && reader.school() != null) {
            reader.requireSchool(reader.division().value(), null, schoolCode);
        }
        LocalDate today = today();
        SupervisionRepository.FindingFilter filter =
                new SupervisionRepository.FindingFilter(
                        (division == null ? reader.division() : division).prefix(),
                        state,
                        reader.school() == null ? schoolCode : reader.school(),
                        overdue ? today : null);
        return lists.answer(
                page,
                FindingResponse.class,
                next ->
                        Page.of(
                                        next,
                                        rows.findings(filter, next.cursor(1), next.fetch()),
                                        finding -> Cursor.after(finding.id.toString()),
                                        () -> rows.countFindings(filter))
                                .map(finding -> FindingResponse.of(finding, today)));
    }

    /** One finding. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getSupervisionFinding", summary = "A finding")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.FINDING)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(@PathParam("id") UUID id) {
        VisitFinding finding = supervision.visibleFinding(id, caller.get());
        return preconditions.respond(
                FindingResponse.of(finding, today()), Preconditions.tag(finding.version));
    }

    /** Report a finding as put right. */
    @POST
    @Path("/{id}/rectification")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "rectifyFinding",
            summary = "Report a finding as put right",
            description = "OPEN becomes RECTIFIED; a school may report its own.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.REPORT)))
    @APIResponse(
            responseCode = "200",
            description = "The finding as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.RECTIFIED)))
    @APIResponse(responseCode = "412", description = "It was changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response rectify(@PathParam("id") UUID id, ReportRequest request) {
        return answer(supervision.rectify(id, request.text(), caller.get()));
    }

    /** Close a finding that is seen to be put right. */
    @POST
    @Path("/{id}/closure")
    @WriteOperation
    @RolesAllowed(Roles.VERIFIER)
    @Operation(
            operationId = "closeFinding",
            summary = "Close a finding that is seen to be put right",
            description = "RECTIFIED becomes CLOSED, by another person than who reported it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.REPORT)))
    @APIResponse(
            responseCode = "200",
            description = "The finding as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.CLOSED)))
    @APIResponse(responseCode = "412", description = "It was changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response close(@PathParam("id") UUID id, ReportRequest request) {
        return answer(supervision.close(id, request.text(), caller.get()));
    }

    /** Open a finding again that is not put right. */
    @POST
    @Path("/{id}/reopening")
    @WriteOperation
    @RolesAllowed(Roles.VERIFIER)
    @Operation(
            operationId = "reopenFinding",
            summary = "Open a finding again that is not put right",
            description = "RECTIFIED becomes OPEN, with the reason as closingComment.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.REPORT)))
    @APIResponse(
            responseCode = "200",
            description = "The finding as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.FINDING)))
    @APIResponse(responseCode = "412", description = "It was changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response reopen(@PathParam("id") UUID id, ReportRequest request) {
        return answer(supervision.reopen(id, request.text(), caller.get()));
    }

    private Response answer(VisitFinding finding) {
        return Response.ok(FindingResponse.of(finding, today()))
                .tag(Preconditions.tag(finding.version))
                .build();
    }

    private static LocalDate today() {
        return LocalDate.now(CHINA);
    }
}
