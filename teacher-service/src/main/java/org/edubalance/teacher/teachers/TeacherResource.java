package org.edubalance.teacher.teachers;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.LocalDate;
import java.time.ZoneId;
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

/** Teachers over HTTP. */
@Path("/v1/teachers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "teachers", description = "Teachers and what they hold since when")
public class TeacherResource {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TeacherService service;
    private final TeacherRepository teachers;
    private final TeacherView view;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Lists lists;

    TeacherResource(
            TeacherService service,
            TeacherRepository teachers,
            TeacherView view,
            CurrentCaller caller,
            Preconditions preconditions,
            Lists lists) {
        this.service = service;
        this.teachers = teachers;
        this.view = view;
        this.caller = caller;
        this.preconditions = preconditions;
        this.lists = lists;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(operationId = "createTeacher", summary = "Record a teacher of a county")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeacherRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "teacher",
                                            value = TeacherExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The teacher as recorded; Location is its address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeacherResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "teacher",
                                            value = TeacherExamples.RESPONSE)))
    public Response create(TeacherRequest request, @Context UriInfo uri) {
        Teacher teacher = service.create(request, caller.get());
        return Response.created(uri.getAbsolutePathBuilder().path(teacher.id.toString()).build())
                .entity(view.of(teacher, caller.get()))
                .tag(TeacherView.tag(teacher, caller.get()))
                .build();
    }

    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listTeachers",
            summary = "Teachers within the caller's division, by division and staff number")
    @APIResponse(
            responseCode = "200",
            description = "A page of teachers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeacherPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "teachers",
                                            value = TeacherExamples.PAGE)))
    public Response list(
            @BeanParam @Valid TeacherFilter filter,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        if (filter.division != null) {
            reader.requireDivision(filter.division.value());
        }
        LocalDate day = asOf == null ? LocalDate.now(CHINA) : LocalDate.ofInstant(asOf, CHINA);
        TeacherQuery query = TeacherQuery.of(filter, reader, day);
        return lists.answer(
                page,
                asOf,
                TeacherResponse.class,
                next ->
                        Page.of(
                                        next,
                                        teachers.page(query, next),
                                        TeacherRepository::place,
                                        () -> teachers.count(query))
                                .map(teacher -> view.of(teacher, reader)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(operationId = "getTeacher", summary = "A teacher")
    @APIResponse(
            responseCode = "200",
            description = "The teacher",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeacherResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "teacher",
                                            value = TeacherExamples.RESPONSE)))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        return respond(service.get(id, caller.get()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(
            operationId = "replaceTeacher",
            summary = "State a teacher anew; earlier qualifications, titles and tiers stay")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeacherRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "teacher",
                                            value = TeacherExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The teacher as recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeacherResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "teacher",
                                            value = TeacherExamples.RESPONSE)))
    public Response replace(@PathParam("id") UUID id, TeacherRequest request) {
        return changed(service.replace(id, request, caller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @WriteOperation
    @Operation(
            operationId = "changeTeacher",
            summary = "Change some fields of a teacher (JSON merge patch)")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "application/merge-patch+json",
                        schema = @Schema(implementation = TeacherRequest.class),
                        examples =
                                @ExampleObject(name = "promotion", value = TeacherExamples.PATCH)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TeacherRequest.class),
                        examples =
                                @ExampleObject(name = "promotion", value = TeacherExamples.PATCH))
            })
    @APIResponse(
            responseCode = "200",
            description = "The teacher as recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeacherResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "teacher",
                                            value = TeacherExamples.RESPONSE)))
    public Response change(@PathParam("id") UUID id, JsonNode patch) {
        return changed(service.patch(id, patch, caller.get()));
    }

    private Response respond(Teacher teacher) {
        return preconditions.respond(
                view.of(teacher, caller.get()), TeacherView.tag(teacher, caller.get()));
    }

    private Response changed(Teacher teacher) {
        return Response.ok(view.of(teacher, caller.get()))
                .tag(TeacherView.tag(teacher, caller.get()))
                .build();
    }

    /** The shape of a page, for the document. */
    @Schema(name = "TeacherPage")
    record TeacherPage(List<TeacherResponse> items, String next, Long total) {}
}
