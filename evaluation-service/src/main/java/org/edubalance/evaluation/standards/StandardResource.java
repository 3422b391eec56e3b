package org.edubalance.evaluation.standards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.edubalance.evaluation.core.StandardName;
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
        StandardVersion found = require(id, version);
        return preconditions.respond(
                StandardResponse.of(found, documents), Preconditions.tag(found.version));
    }

    private StandardVersion require(String id, int version) {
        return standards
                .find(id, version)
                .filter(found -> StandardCatalogue.isVisible(found, caller.get()))
                .orElseThrow(() -> StandardPublishing.notFound(id, version));
    }

    /** How it differs from another version, or from another standard. */
    @GET
    @Path("/{id}/versions/{version}/diff")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "diffStandard",
            summary = "What differs from another version",
            description =
                    "Compared with the version named; without names with the one it was derived"
                            + " from, else with the version before. Indicators, items and gates go"
                            + " by their ids, not by their order.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardComparison.class),
                            examples =
                                    @ExampleObject(
                                            name = "a province's limit",
                                            value = StandardExamples.DIFF)))
    public StandardComparison diff(
            @PathParam("id") @StandardId String id,
            @PathParam("version") @Min(1) int version,
            @QueryParam("fromId") @StandardId String fromId,
            @QueryParam("fromVersion") @Min(1) Integer fromVersion) {
        StandardVersion found = require(id, version);
        StandardName base = documents.read(found.document).derivedFrom();
        boolean named = fromId != null || fromVersion != null;
        if (!named && base != null) {
            return documents.compare(require(base.id(), base.version()), found);
        }
        return documents.compare(
                require(
                        fromId == null ? id : fromId,
                        fromVersion == null ? Math.max(1, version - 1) : fromVersion),
                found);
    }

    /** Goes on from a published version as a draft of the caller's division. */
    @POST
    @WriteOperation
    @Path("/{id}/versions/{version}/copies")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "copyStandard",
            summary = "Derive a draft from a published version",
            description =
                    "The draft says the same under another name or number, belongs to the caller's"
                            + " division and names what it was derived from: how a province makes"
                            + " a variant of a national standard.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardCopyRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "a province's variant",
                                            value = StandardExamples.COPY)))
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
    public Response copy(
            @PathParam("id") @StandardId String id,
            @PathParam("version") @Min(1) int version,
            @Valid @NotNull StandardCopyRequest request,
            @Context UriInfo uri) {
        StandardVersion draft = publishing.copy(require(id, version), request, caller.get());
        return Response.created(
                        uri.getBaseUriBuilder()
                                .path(StandardResource.class)
                                .path("{id}/versions/{version}")
                                .build(draft.id, draft.number))
                .entity(StandardResponse.of(draft, documents))
                .tag(Preconditions.tag(draft.version))
                .build();
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
