package org.edubalance.evaluation.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.edubalance.evaluation.claims.ClaimContent.ClaimRequest;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** What counties publish, beside what the records give. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "公布数据 What counties publish, beside what the records give")
public class ClaimResource {

    private final ClaimService service;
    private final ClaimComparisons comparisons;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    ClaimResource(
            ClaimService service,
            ClaimComparisons comparisons,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.service = service;
        this.comparisons = comparisons;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** Shape of the list. */
    @Schema(name = "ComparedClaims")
    record ComparedClaims(List<ComparedClaim> items) {}

    /** The claims of a county and year, compared. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "compareClaims",
            summary = "What a county publishes, each beside what the records give",
            description =
                    "All claims of the year that were not withdrawn, by id; not paged. A claim that is"
                            + " bound to a figure is compared with what the figure's service computes"
                            + " now; where it does not offer the figure, or records are missing,"
                            + " computed and agrees are null and reason says why.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparedClaims.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = ClaimExamples.COMPARED)))
    @APIResponse(
            responseCode = "503",
            description = "A service that has the figures does not answer")
    public Response compare(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("academicYear") @NotNull @Min(2000) @Max(2100) Integer academicYear) {
        caller.get().requireDivision(division.value());
        return Response.ok(new ComparedClaims(comparisons.of(division.value(), academicYear)))
                .build();
    }

    /** One claim. */
    @GET
    @Path("/{division}/{academicYear}/{id}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getClaim", summary = "A claim")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimResponse.class),
                            examples =
                                    @ExampleObject(name = "lankao", value = ClaimExamples.CLAIM)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("id") @ClaimId String id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Claim claim = service.visible(new ClaimKey(division, academicYear, id), caller.get());
        return preconditions.respond(ClaimResponse.of(claim), Preconditions.tag(claim.version));
    }

    /** Records a claim. */
    @PUT
    @Path("/{division}/{academicYear}/{id}")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "putClaim",
            summary = "Record what a county publishes, or correct it",
            description = "A claim that was withdrawn is made again by this.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "schools",
                                            value = ClaimExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "A new claim",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimResponse.class),
                            examples =
                                    @ExampleObject(name = "lankao", value = ClaimExamples.CLAIM)))
    @APIResponse(
            responseCode = "200",
            description = "The claim was replaced",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimResponse.class),
                            examples =
                                    @ExampleObject(name = "lankao", value = ClaimExamples.CLAIM)))
    public Response put(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("id") @ClaimId String id,
            ClaimRequest request,
            @Context UriInfo uri) {
        ClaimService.Put put =
                service.put(new ClaimKey(division, academicYear, id), request, caller.get());
        Response.ResponseBuilder response =
                put.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return response.entity(ClaimResponse.of(put.claim()))
                .tag(Preconditions.tag(put.claim().version))
                .build();
    }

    /** Takes a claim back. */
    @POST
    @Path("/{division}/{academicYear}/{id}/withdrawal")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "withdrawClaim",
            summary = "Take a claim back",
            description =
                    "It can still be read, but is compared and checked no more. Putting it again"
                            + " undoes the withdrawal.")
    @APIResponse(
            responseCode = "200",
            description = "The claim was withdrawn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = ClaimExamples.WITHDRAWN)))
    @APIResponse(responseCode = "412", description = "It was changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("id") @ClaimId String id) {
        Claim claim = service.withdraw(new ClaimKey(division, academicYear, id), caller.get());
        return Response.ok(ClaimResponse.of(claim)).tag(Preconditions.tag(claim.version)).build();
    }
}
