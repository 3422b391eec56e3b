package org.edubalance.registry.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.http.BodyLimit;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.json.Bound;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.ProblemType;

/** What a verifier does with a submitted return. */
@Path("/v1/schools/{code}/returns/{academicYear}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns", description = "Annual returns of schools 学校年报")
public class ReturnVerificationResource {

    private final ReturnVerification verification;
    private final JsonBinding json;

    ReturnVerificationResource(ReturnVerification verification, JsonBinding json) {
        this.verification = verification;
        this.json = json;
    }

    /** Verifies. */
    @POST
    @WriteOperation
    @Path("/verification")
    @RolesAllowed(Roles.VERIFIER)
    @Operation(
            operationId = "verifyReturn",
            summary = "Verify a submitted return",
            description =
                    "By another person than the one who submitted it (409). Warnings have to be"
                            + " acknowledged; without any, the body may be left out")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VerificationRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "acknowledged",
                                            value = ReturnExamples.VERIFICATION)))
    @APIResponse(
            responseCode = "200",
            description = "Verified and in force",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "verified",
                                            value = ReturnExamples.VERIFIED)))
    public Response verify(
            @PathParam("code") @SchoolCode String code,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        boolean acknowledged = acknowledges(body, headers.getMediaType());
        return verification.verify(code, academicYear, acknowledged).respond(uri);
    }

    /** Sends back. */
    @POST
    @WriteOperation
    @Path("/rejection")
    @RolesAllowed(Roles.VERIFIER)
    @Operation(
            operationId = "rejectReturn",
            summary = "Send a submitted return back to its school",
            description = "It is a draft again; the reason stays with it")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RejectionRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "reason",
                                            value = ReturnExamples.REJECTION)))
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReturnResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "rejected",
                                            value = ReturnExamples.REJECTED)))
    public Response reject(
            @PathParam("code") @SchoolCode String code,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            RejectionRequest rejection,
            @Context UriInfo uri) {
        return verification.reject(code, academicYear, rejection.reason()).respond(uri);
    }

    /** The body is read by hand because it may be absent, which a bound body may not. */
    private boolean acknowledges(InputStream body, MediaType type) throws IOException {
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(BodyLimit.DOCUMENT_BYTES + 1);
        if (bytes.length == 0) {
            return false;
        }
        if (bytes.length > BodyLimit.DOCUMENT_BYTES) {
            throw BodyLimit.tooLarge(BodyLimit.DOCUMENT_BYTES);
        }
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE.because(
                    "请求体须为 application/json", "The body has to be application/json");
        }
        Bound<VerificationRequest> bound = json.bind(bytes, VerificationRequest.class);
        if (!bound.isValid()) {
            throw ProblemType.VALIDATION.of(bound.faults());
        }
        return Boolean.TRUE.equals(bound.value().acknowledgeWarnings());
    }
}
