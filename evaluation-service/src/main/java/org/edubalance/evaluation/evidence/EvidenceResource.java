package org.edubalance.evaluation.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Items of a standard that people judge: what the county says, and what the review says. */
@Path("/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence", description = "佐证与评审 Items of a standard that are judged on documents")
public class EvidenceResource {

    private static final String ITEM = "/{division}/{academicYear}/{standard}/{item}";

    private final EvidenceService service;
    private final EvidenceSummaries summaries;
    private final EvidenceRepository items;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    EvidenceResource(
            EvidenceService service,
            EvidenceSummaries summaries,
            EvidenceRepository items,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.service = service;
        this.summaries = summaries;
        this.items = items;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** All items of a standard. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getEvidenceSummary",
            summary = "All items of a standard for a county and year, with total and verdict",
            description =
                    "Where the standard counts points: the total of the review against the pass mark,"
                            + " by the points that the province has set. Where it does not: every item"
                            + " has to be met. Not paged.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceSummary.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.SUMMARY)))
    @APIResponse(responseCode = "422", description = "No such standard is published")
    public Response summary(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("academicYear") @NotNull @Min(2000) @Max(2100) Integer academicYear,
            @QueryParam("standard") @NotBlank String standard) {
        caller.get().requireWholeDivision(division.value());
        return Response.ok(summaries.of(division.value(), academicYear, standard, caller.get()))
                .build();
    }

    /** One item. */
    @GET
    @Path(ITEM)
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getEvidence", summary = "What is said of an item")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.EVIDENCE)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("standard") String standard,
            @PathParam("item") String item,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        EvidenceItem found =
                service.visible(
                        new EvidenceKey(division, academicYear, standard, item), caller.get());
        return preconditions.respond(response(found), Preconditions.tag(found.version));
    }

    /** Says something of an item. */
    @PUT
    @Path(ITEM)
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "putEvidence",
            summary = "Say what an item rests on, and how far it is met",
            description = "A review of what was said before does not stand any more.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "Said for the first time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.EVIDENCE)))
    @APIResponse(
            responseCode = "200",
            description = "It was replaced",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.EVIDENCE)))
    public Response put(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("standard") String standard,
            @PathParam("item") String item,
            EvidenceRequest request,
            @Context UriInfo uri) {
        EvidenceService.Put put =
                service.put(
                        new EvidenceKey(division, academicYear, standard, item),
                        request,
                        caller.get());
        Response.ResponseBuilder response =
                put.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return response.entity(response(put.item()))
                .tag(Preconditions.tag(put.item().version))
                .build();
    }

    /** Reviews an item. */
    @POST
    @Path(ITEM + "/review")
    @WriteOperation
    @RolesAllowed(Roles.VERIFIER)
    @Operation(
            operationId = "reviewEvidence",
            summary = "Review what is said of an item",
            description = "By another person than who said it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.REVIEW)))
    @APIResponse(
            responseCode = "200",
            description = "Reviewed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.EVIDENCE)))
    @APIResponse(responseCode = "412", description = "It was changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response review(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("standard") String standard,
            @PathParam("item") String item,
            ReviewRequest request) {
        EvidenceItem reviewed =
                service.review(
                        new EvidenceKey(division, academicYear, standard, item),
                        request,
                        caller.get());
        return Response.ok(response(reviewed)).tag(Preconditions.tag(reviewed.version)).build();
    }

    private EvidenceResponse response(EvidenceItem item) {
        return EvidenceResponse.of(item, items.attachments(List.of(item.id)));
    }
}
