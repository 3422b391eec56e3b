package org.edubalance.registry.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;

/** Who has and has not reported. */
@Path("/v1/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns", description = "Annual returns of schools 学校年报")
public class ReportingResource {

    private final ReportingRepository reporting;
    private final CurrentCaller caller;
    private final Lists lists;

    ReportingResource(ReportingRepository reporting, CurrentCaller caller, Lists lists) {
        this.lists = lists;
        this.reporting = reporting;
        this.caller = caller;
    }

    /** Schools that have to report of a year, and how far each is. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listReturns",
            summary = "Who has and has not reported of a year",
            description =
                    "A row for each of the caller's schools that was open on 1 September of the"
                            + " year, or has a return of it")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportingPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "reporting",
                                            value = ReturnExamples.REPORTING)))
    public Response list(
            @QueryParam("division") @Parameter(example = "410225") DivisionCode division,
            @QueryParam("academicYear")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(example = "2019", required = true)
                    Integer academicYear,
            @QueryParam("status") ReportingStatus status,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Caller by = caller.get();
        if (division != null) {
            by.requireDivision(division.value());
        }
        var asked =
                new ReportingRepository.Asked(
                        division == null ? by.division() : division, by, academicYear, status);
        return lists.answer(page, asOf, ReportingResponse.class, next -> page(asked, next));
    }

    private Page<ReportingResponse> page(ReportingRepository.Asked asked, PageQuery page) {
        String after = page.cursor(1).map(cursor -> cursor.key().get(0)).orElse("");
        return Page.of(
                page,
                reporting.page(asked, after, page.fetch()),
                row -> Cursor.after(row.schoolCode()),
                () -> reporting.count(asked));
    }
}
