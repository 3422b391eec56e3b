package org.edubalance.teacher.assignments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Assignments over HTTP. */
@Path("/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments", description = "Teachers at schools, each with a share of a post")
public class AssignmentResource {
    private final AssignmentService service;
    private final AssignmentRepository assignments;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Lists lists;

    AssignmentResource(
            AssignmentService service,
            AssignmentRepository assignments,
            CurrentCaller caller,
            Preconditions preconditions,
            Lists lists) {
        this.service = service;
        this.assignments = assignments;
        this.caller = caller;
        this.preconditions = preconditions;
        this.lists = lists;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(
            operationId = "createAssignment",
            summary = "Assign a teacher to a school with a share of a post")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "assignment",
                                            value = AssignmentExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The assignment as recorded; Location is its address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "assignment",
                                            value = AssignmentExamples.RESPONSE)))
    @APIResponse(responseCode = "503", description = "The registry can not be asked for the school")
    public Response create(AssignmentRequest request, @Context UriInfo uri) {
        AssignmentRow row = service.create(request, caller.get());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(row.assignment().id.toString()).build())
                .entity(row.toResponse())
                .tag(Preconditions.tag(row.assignment().version))
                .build();
    }

    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listAssignments",
            summary = "Assignments within the caller's division, by division and age")
    @APIResponse(
            responseCode = "200",
            description = "A page of assignments",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "assignments",
                                            value = AssignmentExamples.PAGE)))
    public Response list(
            @BeanParam @Valid AssignmentFilter filter,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        if (filter.division != null) {
            reader.requireDivision(filter.division.value());
        }
        AssignmentFilter.Conditions conditions = filter.within(reader);
        return lists.answer(
                page,
                asOf,
                AssignmentResponse.class,
                next ->
                        Page.of(
                                        next,
                                        assignments.page(conditions, next),
                                        AssignmentRow::place,
                                        () -> assignments.count(conditions))
                                .map(AssignmentRow::toResponse));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READ)
    @Historical
    @Transactional
    @Operation(operationId = "getAssignment", summary = "An assignment")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "assignment",
                                            value = AssignmentExamples.RESPONSE)))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        AssignmentRow row = service.get(id, caller.get());
        return preconditions.respond(row.toResponse(), Preconditions.tag(row.assignment().version));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(operationId = "replaceAssignment", summary = "State an assignment anew")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "assignment",
                                            value = AssignmentExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The assignment as recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "assignment",
                                            value = AssignmentExamples.RESPONSE)))
    @APIResponse(responseCode = "503", description = "The registry can not be asked for the school")
    public Response replace(@PathParam("id") UUID id, AssignmentRequest request) {
        return changed(service.replace(id, request, caller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(
            operationId = "changeAssignment",
            summary = "Change some fields of an assignment (JSON merge patch), such as its end")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "application/merge-patch+json",
                        schema = @Schema(implementation = AssignmentRequest.class),
                        examples = @ExampleObject(name = "end", value = AssignmentExamples.PATCH)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AssignmentRequest.class),
                        examples = @ExampleObject(name = "end", value = AssignmentExamples.PATCH))
            })
    @APIResponse(
            responseCode = "200",
            description = "The assignment as recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "assignment",
                                            value = AssignmentExamples.RESPONSE)))
    @APIResponse(responseCode = "503", description = "The registry can not be asked for the school")
    public Response change(@PathParam("id") UUID id, JsonNode patch) {
        return changed(service.patch(id, patch, caller.get()));
    }

    private static Response changed(AssignmentRow row) {
        return Response.ok(row.toResponse())
                .tag(Preconditions.tag(row.assignment().version))
                .build();
    }

    /** The shape of a page, for the document. */
    @Schema(name = "AssignmentPage")
    record AssignmentPage(List<AssignmentResponse> items, String next, Long total) {}
}
