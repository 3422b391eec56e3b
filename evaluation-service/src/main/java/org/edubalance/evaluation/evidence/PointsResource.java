package org.edubalance.evaluation.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.problem.ProblemType;

/** What each item of a standard can give; a province sets it for its counties. */
@Path("/v1/evidence/points")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence")
public class PointsResource {

    private final PointsBook book;
    private final EvidenceRepository items;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    PointsResource(
            PointsBook book,
            EvidenceRepository items,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.book = book;
        this.items = items;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** The points that a division has set. */
    @GET
    @Path("/{division}/{standard}")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getEvidencePoints",
            summary = "The points that a division has set for the items of a standard")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PointsResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.POINTS_SET)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("division") DivisionCode division, @PathParam("standard") String standard) {
        EvidencePoints points =
                items.points(division.value(), standard)
                        .filter(
                                found ->
                                        caller.get().covers(found.divisionCode)
                                                || division.covers(caller.get().division()))
                        .orElseThrow(
                                () -> ProblemType.NOT_FOUND.because("未设分值", "No points are set"));
        return preconditions.respond(response(points), Preconditions.tag(points.version));
    }

    /** Sets the points. */
    @PUT
    @Path("/{division}/{standard}")
    @WriteOperation
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putEvidencePoints",
            summary = "Set what each item of a standard can give, 100 in all",
            description = "For the division and all below that set none of their own.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PointsRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.POINTS)))
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PointsResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.POINTS_SET)))
    @APIResponse(
            responseCode = "200",
            description = "They were replaced",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PointsResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvidenceExamples.POINTS_SET)))
    public Response put(
            @PathParam("division") DivisionCode division,
            @PathParam("standard") String standard,
            PointsRequest request,
            @Context UriInfo uri) {
        PointsBook.Put put = book.put(division.value(), standard, request.points(), caller.get());
        Response.ResponseBuilder response =
                put.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return response.entity(response(put.points()))
                .tag(Preconditions.tag(put.points().version))
                .build();
    }

    private PointsResponse response(EvidencePoints points) {
        return new PointsResponse(points.divisionCode, points.standardId, book.read(points));
    }
}
