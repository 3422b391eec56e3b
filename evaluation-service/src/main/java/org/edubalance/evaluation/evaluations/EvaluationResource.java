package org.edubalance.evaluation.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.core.Verdict;
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
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Evaluations under a standard, newest first. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "均衡评估 Evaluations of counties and of what is above them")
public class EvaluationResource {

    private static final Pattern RESPOND_ASYNC =
            Pattern.compile("(?:^|[,;\\s])respond-async(?:$|[,;\\s])");

    private final Asking asking;
    private final CountyEvaluation evaluation;
    private final EvaluationCommissioning commissioning;
    private final Replay replay;
    private final EvaluationStore store;
    private final EvaluationAnswers answers;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    EvaluationResource(
            Asking asking,
            CountyEvaluation evaluation,
            EvaluationCommissioning commissioning,
            Replay replay,
            EvaluationStore store,
            EvaluationAnswers answers,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.asking = asking;
        this.evaluation = evaluation;
        this.commissioning = commissioning;
        this.replay = replay;
        this.store = store;
        this.answers = answers;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** Evaluates a county, or queues the evaluation of its counties. */
    @POST
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "evaluate",
            summary = "Evaluate a county, prefecture, province or the nation under a standard",
            description =
                    "Pulls the facts of registry, teacher and funding service, computes, and seals the"
                            + " result. A source that is down gives 503 naming it, never a result on"
                            + " less. A county is answered at once, or queued with 'Prefer:"
                            + " respond-async'; what is above it is always queued, as a job with a"
                            + " part for each county.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvaluationRequest.class),
                            examples = {
                                @ExampleObject(name = "lankao", value = EvaluationExamples.REQUEST),
                                @ExampleObject(
                                        name = "public schools, points alone",
                                        value = EvaluationExamples.REQUEST_WITH_INCLUSION),
                                @ExampleObject(name = "province", value = WideExamples.REQUEST)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Sealed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvaluationResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvaluationExamples.EVALUATION)))
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location leads to the evaluation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvaluationResponse.class),
                            examples =
                                    @ExampleObject(name = "queued", value = WideExamples.QUEUED)))
    @APIResponse(
            responseCode = "410",
            description = "A source does not keep the history of that instant")
    @APIResponse(
            responseCode = "503",
            description = "A source is not available",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples =
                                    @ExampleObject(
                                            name = "down",
                                            value = EvaluationExamples.SOURCE_DOWN)))
    public Response evaluate(
            EvaluationRequest request,
            @HeaderParam("Prefer")
                    @Parameter(
                            description = "'respond-async': queue the evaluation of a county too")
                    String prefer,
            @Context UriInfo uri) {
        Caller asking = caller.get();
        Question question = this.asking.of(request, asking);
        boolean queues = prefer != null && RESPOND_ASYNC.matcher(prefer).find();
        if (queues || !request.divisionCode().isCounty()) {
            return answer(Response.status(202), commissioning.queue(question, asking), uri);
        }
        return answer(Response.status(201), evaluation.run(question, asking), uri);
    }

    private Response answer(Response.ResponseBuilder answer, Evaluation stored, UriInfo uri) {
        EvaluationResponse response = answers.of(stored);
        return answer.location(uri.getAbsolutePathBuilder().path(stored.id.toString()).build())
                .entity(response)
                .tag(response.tag(stored.tag()))
                .build();
    }

    /** Computes a sealed evaluation again. */
    @POST
    @Path("/{id}/replay")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "replayEvaluation",
            summary = "Compute a sealed evaluation again, from the facts of its instant",
            description =
                    "Whatever was written since, the digest has to come out the same; where it does"
                            + " not, the answer says whether inputs, standard or result differ."
                            + " Nothing is stored. Of more than a county the seal is taken again over"
                            + " the seals of its parts; each part is replayed on its own.")
    @APIResponse(
            responseCode = "200",
            description = "How it came out",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReplayResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "agrees",
                                            value = EvaluationExamples.REPLAY)))
    @APIResponse(
            responseCode = "410",
            description = "A source does not keep the history of that instant")
    public Response replay(@PathParam("id") UUID id) {
        Evaluation sealed = store.require(id, caller.get());
        caller.get().requireWholeDivision(sealed.divisionCode);
        return Response.ok(replay.of(sealed, caller.get())).build();
    }

    /** Evaluations, newest first. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "listEvaluations", summary = "Evaluations, newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            implementation =
                                                    EvaluationResponse.EvaluationPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvaluationExamples.PAGE)))
    public Response list(
            @QueryParam("division")
                    @Parameter(description = "Evaluations of this division and of those within it")
                    DivisionCode division,
            @QueryParam("standard") String standard,
            @QueryParam("academicYear") Integer academicYear,
            @QueryParam("verdict") Verdict verdict,
            @QueryParam("status") EvaluationStatus status,
            @QueryParam("level") @Parameter(description = "Of counties, or of what is above them")
                    EvaluationLevel level,
            @QueryParam("latest")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "Only the newest sealed one of each division, standard, years"
                                            + " and inclusion")
                    boolean latest,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf,
            @BeanParam @Valid PageQuery page) {
        Caller reader = caller.get();
        if (division != null) {
            reader.requireDivision(division.value());
        }
        EvaluationStore.Filter filter =
                new EvaluationStore.Filter(
                        reader.division().prefix(),
                        division == null ? null : division.prefix(),
                        standard,
                        academicYear,
                        verdict,
                        status,
                        level,
                        latest);
        return lists.answer(
                page,
                asOf,
                EvaluationResponse.class,
                next ->
                        Page.of(
                                next,
                                answers.of(store.newest(filter, next.cursor(1), next.fetch())),
                                found -> Cursor.after(found.id().toString()),
                                () -> store.count(filter)));
    }

    /** One evaluation. */
    @GET
    @Path("/{id}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getEvaluation", summary = "An evaluation")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvaluationResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvaluationExamples.EVALUATION)))
    @APIResponse(responseCode = "304", description = "The caller has this evaluation")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Evaluation found = store.require(id, caller.get());
        EvaluationResponse response = answers.of(found);
        return preconditions.respond(response, response.tag(found.tag()));
    }
}
