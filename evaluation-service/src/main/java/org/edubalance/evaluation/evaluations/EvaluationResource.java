package org.edubalance.evaluation.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.Problem;

/** Evaluations of counties under a standard, newest first. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "均衡评估 Evaluations of counties")
public class EvaluationResource {

    private final CountyEvaluation evaluation;
    private final EvaluationStore store;
    private final ResultJson json;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    EvaluationResource(
            CountyEvaluation evaluation,
            EvaluationStore store,
            ResultJson json,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.evaluation = evaluation;
        this.store = store;
        this.json = json;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** Evaluates a county. */
    @POST
    @RolesAllowed({Roles.EDITOR, Roles.VERIFIER})
    @Operation(
            operationId = "evaluate",
            summary = "Evaluate a county under a standard",
            description =
                    "Pulls the facts of registry, teacher and funding service, computes, and seals the"
                            + " result. A source that is down gives 503 naming it, never a result on"
                            + " less.")
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
                                        value = EvaluationExamples.REQUEST_WITH_INCLUSION)
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
    public Response evaluate(EvaluationRequest request, @Context UriInfo uri) {
        Evaluation sealed = evaluation.run(request, caller.get());
        return Response.created(uri.getAbsolutePathBuilder().path(sealed.id.toString()).build())
                .entity(EvaluationResponse.of(sealed, json))
                .tag(sealed.tag())
                .build();
    }

    /** Evaluations, newest first. */
    @GET
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
            @QueryParam("division") DivisionCode division,
            @QueryParam("standard") String standard,
            @QueryParam("academicYear") Integer academicYear,
            @QueryParam("verdict") Verdict verdict,
            @BeanParam @Valid PageQuery page,
            @Context UriInfo uri) {
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
                        verdict);
        return Page.of(
                        page,
                        store.newest(filter, page.cursor(1), page.fetch()),
                        found -> Cursor.after(found.id.toString()),
                        () -> store.count(filter))
                .map(found -> EvaluationResponse.of(found, json))
                .respond(uri);
    }

    /** One evaluation. */
    @GET
    @Path("/{id}")
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
    public Response get(@PathParam("id") UUID id) {
        Evaluation found = store.require(id, caller.get());
        return preconditions.respond(EvaluationResponse.of(found, json), found.tag());
    }
}
