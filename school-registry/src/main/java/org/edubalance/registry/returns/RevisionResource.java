package org.edubalance.registry.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;

/** The revisions of a school's return of a year. */
@Path("/v1/schools/{code}/returns/{academicYear}/revisions")
@Tag(name = "returns", description = "Annual returns of schools 学校年报")
public class RevisionResource {

    private final ReturnRepository returns;
    private final ReturnAccess access;
    private final Lists lists;

    RevisionResource(ReturnRepository returns, ReturnAccess access, Lists lists) {
        this.returns = returns;
        this.access = access;
        this.lists = lists;
    }

    /** All revisions. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listReturnRevisions", summary = "All revisions of a return")
    @APIResponse(
            responseCode = "200",
            description = "A page, the first revision first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RevisionPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "corrected",
                                            value = ReturnExamples.REVISIONS)))
    public Response revisions(
            @PathParam("code") @SchoolCode String code,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        access.readable(code);
        return lists.answer(
                page, asOf, RevisionResponse.class, next -> page(code, academicYear, next));
    }

    private Page<RevisionResponse> page(String code, int academicYear, PageQuery page) {
        int after = page.cursor(1).map(at -> Integer.parseInt(at.key().get(0))).orElse(0);
        return Page.of(
                        page,
                        returns.revisions(code, academicYear, after, page.fetch()),
                        row -> Cursor.after(Integer.toString(row.revision())),
                        () -> returns.count(code, academicYear))
                .map(SchoolReturn::revisionResponse);
    }
}
