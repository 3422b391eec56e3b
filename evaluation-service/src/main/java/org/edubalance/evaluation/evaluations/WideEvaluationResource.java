package org.edubalance.evaluation.evaluations;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;

/** Evaluations that outlive a request: their counties, and what can be done about them. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class WideEvaluationResource {

    private final EvaluationStore store;
    private final PartStore parts;
    private final RollUp rollUp;
    private final EvaluationCommissioning commissioning;
    private final EvaluationAnswers answers;
    private final EvaluationEvents events;
    private final CurrentCaller caller;
    private final Lists lists;

    WideEvaluationResource(
            EvaluationStore store,
            PartStore parts,
            RollUp rollUp,
            EvaluationCommissioning commissioning,
            EvaluationAnswers answers,
            EvaluationEvents events,
            CurrentCaller caller,
            Lists lists) {
        this.store = store;
        this.parts = parts;
        this.rollUp = rollUp;
        this.commissioning = commissioning;
        this.answers = answers;
        this.events = events;
        this.caller = caller;
        this.lists = lists;
    }

    /** Its counties. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @Path("/{id}/parts")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listEvaluationParts",
            summary = "The counties of an evaluation, by code",
            description = "Those of a county's own evaluation are none.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartResponse.PartPage.class),
                            examples =
                                    @ExampleObject(name = "province", value = WideExamples.PARTS)))
    public Response parts(
            @PathParam("id") UUID id,
            @QueryParam("status") PartStatus status,
            @QueryParam("verdict") Verdict verdict,
            @BeanParam @Valid PageQuery page) {
        Evaluation found = store.require(id, caller.get());
        PartStore.Filter filter = new PartStore.Filter(status, verdict);
        return lists.answer(
                page,
                PartResponse.class,
                next ->
                        Page.of(
                                next,
                                parts.after(
                                        found.id,
                                        filter,
                                        next.cursor(1).map(cursor -> cursor.key().get(0)),
                                        next.fetch()),
                                part -> Cursor.after(part.divisionCode()),
                                () -> parts.count(found.id, filter)));
    }

    /** What its counties give together. */
    @GET
    @Path("/{id}/rollup")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getEvaluationRollUp",
            summary = "How many counties pass, which are the most uneven, and in what",
            description =
                    "Over the sealed parts; 'parts' says how many these are of how many. A county"
                            + " without schools of a stage counts as NOT_APPLICABLE and is in no"
                            + " distribution.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RollUpResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "province",
                                            value = WideExamples.ROLL_UP)))
    public Response rollUp(
            @PathParam("id") UUID id,
            @QueryParam("by")
                    @DefaultValue("COMPOSITE")
                    @Parameter(description = "What counties are ranked by, the greatest first")
                    RollUpResponse.RankedBy by,
            @QueryParam("rows")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(PageQuery.MOST_ROWS)
                    @Parameter(description = "Most counties of a ranking")
                    int rows) {
        return Response.ok(rollUp.of(store.require(id, caller.get()), by, rows)).build();
    }

    /** How it goes on, as it does. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "followEvaluation",
            summary = "How an evaluation goes on",
            description =
                    "Server-sent events: 'progress' with the evaluation as GET answers it, whenever"
                            + " it changed, then 'end' once it is over. After a connection is lost,"
                            + " 'Last-Event-ID' lets the numbers go on. A stream ends without 'end'"
                            + " after ten minutes: connect again.")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "until the end",
                                            value = WideExamples.EVENTS)))
    public Multi<OutboundSseEvent> events(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "Number of the last event that came", example = "1")
                    String lastEvent,
            @Context Sse sse) {
        return events.of(store.require(id, caller.get()).id, numberOf(lastEvent), sse);
    }

    /** Who sends something else as the last event has none of ours. */
    private static long numberOf(String event) {
        return event != null && event.matches("\\d{1,15}") ? Long.parseLong(event) : 0;
    }

    /** Evaluates again what failed. */
    @POST
    @Path("/{id}/retry")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "retryEvaluation",
            summary = "Evaluate again what failed, as of the same instant",
            description = "What is sealed stays as it is.")
    @APIResponse(
            responseCode = "202",
            description = "Queued",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvaluationResponse.class),
                            examples =
                                    @ExampleObject(name = "running", value = WideExamples.RUNNING)))
    public Response retry(@PathParam("id") UUID id) {
        return answer(202, commissioning.retry(id, caller.get()));
    }

    /** Gives it up. */
    @DELETE
    @Path("/{id}")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "cancelEvaluation",
            summary = "Cancel an evaluation that is under way",
            description =
                    "It stays readable, with what is sealed of it. Nothing of it is removed, so no"
                            + " If-Match is needed.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvaluationResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "cancelled",
                                            value = WideExamples.CANCELLED)))
    public Response cancel(@PathParam("id") UUID id) {
        return answer(200, commissioning.cancel(id, caller.get()));
    }

    private Response answer(int status, Evaluation evaluation) {
        EvaluationResponse response = answers.of(evaluation);
        return Response.status(status).entity(response).tag(response.tag(evaluation.tag())).build();
    }
}
