package org.edubalance.evaluation.supervisionrounds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.edubalance.kit.division.DivisionCode;
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

/** Rounds of inspections and their visits. */
@Path("/v1/supervision-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision rounds", description = "督导 Inspections of schools, and what came of them")
public class RoundResource {

    private final Supervision supervision;
    private final SupervisionRepository rows;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    RoundResource(
            Supervision supervision,
            SupervisionRepository rows,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.supervision = supervision;
        this.rows = rows;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** Begins a round. */
    @POST
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(operationId = "createSupervisionRound", summary = "Begin a round of inspections")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoundRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.ROUND_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The round",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoundResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.ROUND)))
    public Response create(RoundRequest request, @Context UriInfo uri) {
        Round round = supervision.create(request, caller.get());
        return Response.created(uri.getAbsolutePathBuilder().path(round.id.toString()).build())
                .entity(RoundResponse.of(round))
                .tag(Preconditions.tag(round.version))
                .build();
    }

    /** Rounds, the oldest first. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listSupervisionRounds", summary = "Rounds, the oldest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoundResponse.RoundPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.ROUNDS)))
    public Response list(
            @QueryParam("division") DivisionCode division,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        if (division != null) {
            reader.requireDivision(division.value());
        }
        String prefix = (division == null ? reader.division() : division).prefix();
        return lists.answer(
                page,
                asOf,
                RoundResponse.class,
                next ->
                        Page.of(
                                        next,
                                        rows.rounds(prefix, next.cursor(1), next.fetch()),
                                        round -> Cursor.after(round.id.toString()),
                                        () -> rows.countRounds(prefix))
                                .map(RoundResponse::of));
    }

    /** One round. */
    @GET
    @Path("/{id}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getSupervisionRound", summary = "A round")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoundResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.ROUND)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Round round = supervision.visible(id, caller.get());
        return preconditions.respond(RoundResponse.of(round), Preconditions.tag(round.version));
    }

    /** Changes a round's name or time. */
    @PUT
    @Path("/{id}")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "replaceSupervisionRound",
            summary = "Change the name or the time of a round")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoundRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.ROUND_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The round as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoundResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.ROUND)))
    public Response replace(@PathParam("id") UUID id, RoundRequest request) {
        Round round = supervision.replace(id, request, caller.get());
        return Response.ok(RoundResponse.of(round)).tag(Preconditions.tag(round.version)).build();
    }

    /** Records a visit. */
    @POST
    @Path("/{id}/visits")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(
            operationId = "createSupervisionVisit",
            summary = "Record the inspection of a school, and what it found",
            description = "Each finding is to be put right by its deadline.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VisitRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.VISIT_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The visit",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VisitResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.VISIT)))
    public Response visit(@PathParam("id") UUID id, VisitRequest request, @Context UriInfo uri) {
        Visit visit = supervision.visit(id, request, caller.get());
        return Response.created(uri.getAbsolutePathBuilder().path(visit.id.toString()).build())
                .entity(VisitResponse.of(visit))
                .tag(Preconditions.tag(visit.version))
                .build();
    }

    /** Visits of a round. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @Path("/{id}/visits")
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listSupervisionVisits", summary = "Visits of a round")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VisitResponse.VisitPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = SupervisionExamples.VISITS)))
    public Response visits(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Round round = supervision.visible(id, caller.get());
        String school = caller.get().school();
        return lists.answer(
                page,
                asOf,
                VisitResponse.class,
                next ->
                        Page.of(
                                        next,
                                        rows.visits(round.id, school, next.cursor(1), next.fetch()),
                                        visit -> Cursor.after(visit.id.toString()),
                                        () -> rows.countVisits(round.id, school))
                                .map(VisitResponse::of));
    }
}
