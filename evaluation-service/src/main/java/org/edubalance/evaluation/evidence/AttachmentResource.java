package org.edubalance.evaluation.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;

/** Documents behind an item. */
@Path("/v1/evidence/{division}/{academicYear}/{standard}/{item}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence")
public class AttachmentResource {

    private final AttachmentService service;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    AttachmentResource(
            AttachmentService service, Preconditions preconditions, CurrentCaller caller) {
        this.service = service;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** Attaches a document. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "attachEvidence",
            summary = "Attach a document to an item",
            description =
                    "PDF, PNG, JPEG, DOCX or XLSX, recognised by its content; 10 MiB at most unless set"
                            + " otherwise.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.ATTACHMENT)))
    public Response attach(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("standard") String standard,
            @PathParam("item") String item,
            @QueryParam("fileName")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(
                            regexp = "[^\\p{Cntrl}/\\\\\"]+",
                            message = "不能含控制字符、引号和斜杠 No control characters, quotes or slashes")
                    @Parameter(description = "What the document is called")
                    String fileName,
            byte[] content,
            @Context UriInfo uri) {
        Attachment attachment =
                service.attach(
                        new EvidenceKey(division, academicYear, standard, item),
                        fileName,
                        content,
                        caller.get());
        return Response.created(uri.getAbsolutePathBuilder().path(attachment.id.toString()).build())
                .entity(AttachmentResponse.of(attachment))
                .tag(Preconditions.tag(attachment.version))
                .build();
    }

    /** The document itself. */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "downloadEvidence",
            summary = "The content of a document",
            description = "To be saved, never to be shown as a page of this address.")
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has this content")
    public Response download(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("standard") String standard,
            @PathParam("item") String item,
            @PathParam("id") UUID id) {
        Attachment attachment =
                service.visible(
                        new EvidenceKey(division, academicYear, standard, item), id, caller.get());
        String name =
                URLEncoder.encode(attachment.fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.fromResponse(
                        preconditions.respond(
                                service.content(attachment), new EntityTag(attachment.digest)))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private")
                .build();
    }

    /** Takes a document back. */
    @POST
    @Path("/{id}/withdrawal")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "withdrawAttachment",
            summary = "Take a document back",
            description = "It stays to be read, marked as withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.ATTACHMENT_WITHDRAWN)))
    @APIResponse(responseCode = "412", description = "It was changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("standard") String standard,
            @PathParam("item") String item,
            @PathParam("id") UUID id) {
        Attachment attachment =
                service.withdraw(
                        new EvidenceKey(division, academicYear, standard, item), id, caller.get());
        return Response.ok(AttachmentResponse.of(attachment))
                .tag(Preconditions.tag(attachment.version))
                .build();
    }
}
