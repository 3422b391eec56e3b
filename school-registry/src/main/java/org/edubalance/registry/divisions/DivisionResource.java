package org.edubalance.registry.divisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;
import org.edubalance.registry.filtering.Where;

/** The tree of administrative divisions. */
@Path("/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "divisions", description = "Administrative divisions by GB/T 2260 行政区划")
public class DivisionResource {

    private final DivisionRepository divisions;
    private final DivisionWriting writing;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Lists lists;

    DivisionResource(
            DivisionRepository divisions,
            DivisionWriting writing,
            CurrentCaller caller,
            Preconditions preconditions,
            Lists lists) {
        this.divisions = divisions;
        this.writing = writing;
        this.caller = caller;
        this.preconditions = preconditions;
        this.lists = lists;
    }

    /** The caller's divisions. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listDivisions", summary = "The caller's divisions, by code")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DivisionPage.class),
                            examples =
                                    @ExampleObject(name = "towns", value = DivisionExamples.PAGE)))
    public Response list(
            @QueryParam("parent")
                    @Parameter(description = "Children of this division; 0: the provinces")
                    DivisionCode parent,
            @QueryParam("level") DivisionLevel level,
            @QueryParam("name") @Parameter(description = "Part of the name") String name,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        return lists.answer(
                page, asOf, DivisionResponse.class, next -> page(parent, level, name, next));
    }

    private Page<DivisionResponse> page(
            DivisionCode parent, DivisionLevel level, String name, PageQuery page) {
        Where where = new Where().startsWith("code", caller.get().division().prefix());
        if (parent != null) {
            caller.get().requireDivision(parent.value());
            if (parent.isNation()) {
                where.is("level", DivisionLevel.PROVINCE);
            } else {
                where.is("parentCode", parent.value());
            }
        }
        if (level != null) {
            where.add("level = :asked", "asked", level);
        }
        where.contains("name", name);
        String after = page.cursor(1).map(cursor -> cursor.key().get(0)).orElse(null);
        long total = page.count ? divisions.count(where) : 0;
        return Page.of(
                        page,
                        divisions.page(where.after("code", after), page.fetch()),
                        division -> Cursor.after(division.code()),
                        () -> total)
                .map(Division::response);
    }

    /** One division. */
    @GET
    @Path("/{code}")
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(operationId = "getDivision", summary = "A division")
    @APIResponse(
            responseCode = "200",
            description = "The division",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DivisionResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "town",
                                            value = DivisionExamples.RESPONSE)))
    public Response get(
            @PathParam("code") DivisionCode code,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Division division =
                caller.get().covers(code.value()) ? divisions.findById(code.value()) : null;
        if (division == null) {
            throw ProblemType.NOT_FOUND.because(
                    "没有区划 " + code + "，或不在您的管辖范围", "No division " + code + ", or not one of yours");
        }
        return preconditions.respond(division.response(), Preconditions.tag(division.version()));
    }

    /** Records a division. */
    @PUT
    @WriteOperation
    @Path("/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putDivision",
            summary = "Record a division or replace it",
            description = "The division above has to be recorded first. Replacing needs If-Match.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DivisionRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "town",
                                            value = DivisionExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DivisionResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "town",
                                            value = DivisionExamples.RESPONSE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DivisionResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "town",
                                            value = DivisionExamples.RESPONSE)))
    public Response put(
            @PathParam("code") DivisionCode code, DivisionRequest request, @Context UriInfo uri) {
        return writing.put(code, request).respond(uri);
    }
}
