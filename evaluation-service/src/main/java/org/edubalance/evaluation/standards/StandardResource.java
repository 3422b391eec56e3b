package org.edubalance.evaluation.standards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.kit.division.CurrentCaller;
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

/** Standards as documents: read, drafted, published. */
@Path("/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "standards", description = "评估标准 Standards as versioned documents")
public class StandardResource {

    private final StandardRepository standards;
    private final StandardPublishing publishing;
    private final StandardDocuments documents;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    StandardResource(
            StandardRepository standards,
            StandardPublishing publishing,
            StandardDocuments documents,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.standards = standards;
        this.publishing = publishing;
        this.documents = documents;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** Shape of the list, for the document. */
    @Schema(name = "StandardPage")
    record StandardPage(List<StandardResponse> items, String next, Long total) {}

    /** Every version that concerns the caller. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listStandards", summary = "Standards, every version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "books only",
                                            value = StandardExamples.PAGE)))
    public Response list(
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        return lists.answer(
                page,
                asOf,
                StandardResponse.class,
                next ->
                        Page.of(
                                        next,
                                        standards.after(next.cursor(2), next.fetch(), caller.get()),
                                        version ->
                                                Cursor.after(
                                                        version.id,
                                                        Integer.toString(version.number)),
                                        () -> standards.count(caller.get()))
                                .map(version -> StandardResponse.of(version, documents)));
    }

    /** One version. */
    @GET
    @Path("/{id}/versions/{version}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getStandard", summary = "A version of a standard")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "books only",
                                            value = StandardExamples.PUBLISHED)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("id") @StandardId String id,
            @PathParam("version") @Min(1) int version,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        StandardVersion found =
                standards
                        .find(id, version)
                        .filter(v -> StandardCatalogue.isVisible(v, caller.get()))
                        .orElseThrow(() -> StandardPublishing.notFound(id, version));
        return preconditions.respond(
                StandardResponse.of(found, documents), Preconditions.tag(found.version));
    }

    /** Stores a draft. */
    @PUT
    @WriteOperation
    @Path("/{id}/versions/{version}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "draftStandard",
            summary = "Draft a version of a standard",
            description =
                    "A published version does not change. The draft belongs to the caller's division.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Standard.class),
                            examples =
                                    @ExampleObject(
                                            name = "books only",
                                            value = StandardExamples.DOCUMENT)))
    @APIResponse(
            responseCode = "201",
            description = "A new draft",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "books only",
                                            value = StandardExamples.DRAFT)))
    @APIResponse(
            responseCode = "200",
            description = "The draft was replaced",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "books only",
                                            value = StandardExamples.DRAFT)))
    public Response draft(
            @PathParam("id") @StandardId String id,
            @PathParam("version") @Min(1) int version,
            Standard document,
            @Context UriInfo uri) {
        StandardPublishing.Drafted drafted = publishing.draft(id, version, document, caller.get());
        Response.ResponseBuilder response =
                drafted.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return response.entity(StandardResponse.of(drafted.version(), documents))
                .tag(Preconditions.tag(drafted.version().version))
                .build();
    }

    /** Publishes a draft. */
    @POST
    @WriteOperation
    @Path("/{id}/versions/{version}/publication")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishStandard",
            summary = "Publish a draft; it never changes after",
            description = "Refused with every fault of the document, each with its place.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "books only",
                                            value = StandardExamples.PUBLISHED)))
    public Response publish(
            @PathParam("id") @StandardId String id, @PathParam("version") @Min(1) int version) {
        StandardVersion published = publishing.publish(id, version, caller.get());
        return Response.ok(StandardResponse.of(published, documents))
                .tag(Preconditions.tag(published.version))
                .build();
    }
}
