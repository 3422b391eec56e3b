package org.edubalance.registry.schools;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Schools by their codes. */
@Path("/v1/schools")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schools", description = "Schools and teaching points 学校与教学点")
public class SchoolResource {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final SchoolRepository schools;
    private final SchoolListing listing;
    private final SchoolWriting writing;
    private final SchoolView view;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Lists lists;

    SchoolResource(
            SchoolRepository schools,
            SchoolListing listing,
            SchoolWriting writing,
            SchoolView view,
            CurrentCaller caller,
            Preconditions preconditions,
            Lists lists) {
        this.schools = schools;
        this.listing = listing;
        this.writing = writing;
        this.view = view;
        this.caller = caller;
        this.preconditions = preconditions;
        this.lists = lists;
    }

    /** The caller's schools. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listSchools", summary = "The caller's schools, by code")
    @APIResponse(
            responseCode = "200",
            description = "A page; rows carry the names of town and county",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolPage.class),
                            examples =
                                    @ExampleObject(name = "schools", value = SchoolExamples.PAGE)))
    public Response list(
            @BeanParam SchoolQuery query,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        LocalDate day = asOf == null ? today() : LocalDate.ofInstant(asOf, CHINA);
        return lists.answer(
                page, asOf, SchoolResponse.class, next -> listing.page(query, next, day));
    }

    /** One school. */
    @GET
    @Path("/{code}")
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(operationId = "getSchool", summary = "A school")
    @APIResponse(
            responseCode = "200",
            description = "The school",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "school",
                                            value = SchoolExamples.RESPONSE)))
    public Response get(
            @PathParam("code") @SchoolCode String code,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        School school = schools.findById(code);
        if (school == null || !school.visibleTo(caller.get())) {
            throw SchoolWriting.unknown(code);
        }
        LocalDate today = today();
        return preconditions.respond(view.of(school, today), school.tag(today));
    }

    /** Records a school. */
    @PUT
    @WriteOperation
    @Path("/{code}")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "putSchool",
            summary = "Record a school or replace it",
            description = "Replacing needs If-Match.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "school",
                                            value = SchoolExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "school",
                                            value = SchoolExamples.RESPONSE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "school",
                                            value = SchoolExamples.RESPONSE)))
    public Response put(
            @PathParam("code") @SchoolCode String code,
            SchoolRequest request,
            @Context UriInfo uri) {
        return writing.put(code, request, today()).respond(uri);
    }

    /** Changes some fields of a school. */
    @PATCH
    @WriteOperation
    @Path("/{code}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "patchSchool",
            summary = "Change some fields of a school",
            description = "A merge patch (RFC 7396): null takes a field away. Needs If-Match.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MERGE_PATCH,
                        schema = @Schema(implementation = SchoolRequest.class),
                        examples = @ExampleObject(name = "rename", value = SchoolExamples.PATCH)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SchoolRequest.class),
                        examples = @ExampleObject(name = "rename", value = SchoolExamples.PATCH))
            })
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "school",
                                            value = SchoolExamples.RESPONSE)))
    public Response patch(
            @PathParam("code") @SchoolCode String code, JsonNode patch, @Context UriInfo uri) {
        return writing.patch(code, patch, today()).respond(uri);
    }

    /** The day in China, wherever the service runs. */
    private static LocalDate today() {
        return LocalDate.now(CHINA);
    }
}
