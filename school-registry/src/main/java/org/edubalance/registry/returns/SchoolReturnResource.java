package org.edubalance.registry.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** A school's return of a year: reading, drafting, submitting, correcting. */
@Path("/v1/schools/{code}/returns/{academicYear}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns", description = "Annual returns of schools 学校年报")
public class SchoolReturnResource {

    private final ReturnRepository returns;
    private final ReturnAccess access;
    private final ReturnWriting writing;
    private final ReturnSubmission submission;
    private final Preconditions preconditions;

    SchoolReturnResource(
            ReturnRepository returns,
            ReturnAccess access,
            ReturnWriting writing,
            ReturnSubmission submission,
            Preconditions preconditions) {
        this.returns = returns;
        this.access = access;
        this.writing = writing;
        this.submission = submission;
        this.preconditions = preconditions;
    }

    /** The return, by default its last revision. */
    @GET
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(
            operationId = "getReturn",
            summary = "A school's return of a year",
            description = "The last revision, which may be a draft, unless another is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "verified",
                                            value = ReturnExamples.VERIFIED)))
    public Response get(
            @PathParam("code") @SchoolCode String code,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @QueryParam("revision") @Parameter(description = "Which revision, from 1")
                    Integer revision,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        access.readable(code);
        SchoolReturn found =
                (revision == null
                                ? returns.latest(code, academicYear)
                                : returns.revision(code, academicYear, revision))
                        .orElseThrow(() -> ReturnAccess.noReturn(code, academicYear));
        return preconditions.respond(found.response(), found.tag());
    }

    /** Saves a draft. */
    @PUT
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "putReturn",
            summary = "Save a return as a draft",
            description =
                    "Replacing a draft needs If-Match; a submitted or verified return can not be"
                            + " replaced (409)")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnContent.class),
                            examples =
                                    @ExampleObject(
                                            name = "primary school",
                                            value = ReturnExamples.CONTENT)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnResponse.class),
                            examples =
                                    @ExampleObject(name = "draft", value = ReturnExamples.DRAFT)))
    @APIResponse(
            responseCode = "201",
            description = "Saved",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnResponse.class),
                            examples =
                                    @ExampleObject(name = "draft", value = ReturnExamples.DRAFT)))
    public Response put(
            @PathParam("code") @SchoolCode String code,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            ReturnContent content,
            @Context UriInfo uri) {
        return writing.put(code, academicYear, content).respond(uri);
    }

    /** Submits the draft. */
    @POST
    @WriteOperation
    @Path("/submission")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "submitReturn",
            summary = "Submit a draft",
            description = "Everything has to add up (422 with every fault otherwise)")
    @APIResponse(
            responseCode = "200",
            description = "Submitted; warnings have to be acknowledged by the verifier",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "submitted",
                                            value = ReturnExamples.SUBMITTED)))
    public Response submit(
            @PathParam("code") @SchoolCode String code,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @Context UriInfo uri) {
        return submission.submit(code, academicYear).respond(uri);
    }

    /** Opens a draft to correct the verified return. */
    @POST
    @WriteOperation
    @Path("/correction")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "correctReturn",
            summary = "Reopen a verified return",
            description =
                    "Makes a new draft revision; the verified one stays in force until the new one"
                            + " is verified")
    @APIResponse(
            responseCode = "200",
            description = "The new draft",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "correction",
                                            value = ReturnExamples.CORRECTION)))
    public Response correct(
            @PathParam("code") @SchoolCode String code,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @Context UriInfo uri) {
        return writing.correct(code, academicYear).respond(uri);
    }
}
