package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.evaluation.core.Finding;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemType;

/** Evaluations of counties under a standard, and everything that leads to their numbers. */
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
                .tag(tag(sealed))
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
        Evaluation found = find(id);
        return preconditions.respond(EvaluationResponse.of(found, json), tag(found));
    }

    /** The indicators of each stage. */
    @GET
    @Path("/{id}/indicators")
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getEvaluationIndicators", summary = "Indicators by stage")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorList.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvaluationExamples.STAGE_INDICATORS)))
    @APIResponse(responseCode = "304", description = "The caller has this evaluation")
    public Response indicators(@PathParam("id") UUID id) {
        Evaluation found = find(id);
        List<StageIndicators> stages =
                json.read(found.stages)
                        .valueStream()
                        .map(
                                stage ->
                                        new StageIndicators(
                                                Stage.valueOf(stage.get("stage").asText()),
                                                stage.get("indicators")))
                        .toList();
        return preconditions.respond(new Items<>(stages), tag(found));
    }

    /** Compliance school by school. */
    @GET
    @Path("/{id}/schools")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listEvaluationSchools",
            summary = "Values and compliance, school by school")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SchoolPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvaluationExamples.SCHOOLS)))
    public Response schools(
            @PathParam("id") UUID id,
            @QueryParam("stage") Stage stage,
            @QueryParam("verdict") Verdict verdict,
            @QueryParam("school") @SchoolCode String school,
            @BeanParam @Valid PageQuery page,
            @Context UriInfo uri) {
        Evaluation found = find(id);
        Caller reader = caller.get();
        if (school != null) {
            reader.requireSchool(found.divisionCode, null, school);
        }
        EvaluationStore.SchoolFilter filter =
                new EvaluationStore.SchoolFilter(
                        stage, verdict, school == null ? reader.school() : school);
        return Page.of(
                        page,
                        store.schools(found.id, filter, page.cursor(2), page.fetch()),
                        row -> Cursor.after(row.schoolCode, row.stage.name()),
                        () -> store.countSchools(found.id, filter))
                .map(row -> json.read(row.content))
                .respond(uri);
    }

    /** What a reader of the result must know. */
    @GET
    @Path("/{id}/findings")
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getEvaluationFindings", summary = "Findings, missing data among them")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingList.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvaluationExamples.FINDINGS)))
    @APIResponse(responseCode = "304", description = "The caller has this evaluation")
    public Response findings(@PathParam("id") UUID id) {
        Evaluation found = find(id);
        String own = caller.get().school();
        List<JsonNode> findings =
                json.read(found.findings)
                        .valueStream()
                        .filter(finding -> concerns(finding.path("schoolCode"), own))
                        .toList();
        return preconditions.respond(new Items<>(findings), tag(found));
    }

    /** From which data. */
    @GET
    @Path("/{id}/provenance")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getEvaluationProvenance",
            summary = "From which data: source, rows, digest")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Provenance.class),
                            examples =
                                    @ExampleObject(
                                            name = "lankao",
                                            value = EvaluationExamples.PROVENANCE)))
    @APIResponse(responseCode = "304", description = "The caller has this evaluation")
    public Response provenance(@PathParam("id") UUID id) {
        Evaluation found = find(id);
        return preconditions.respond(
                new Provenance(
                        new EvaluationResponse.AppliedStandard(
                                found.standardId, found.standardVersion, found.standardDigest),
                        found.engineVersion,
                        json.read(found.sources),
                        found.createdBy,
                        found.digest),
                tag(found));
    }

    /** A list that is answered as a whole. */
    record Items<T>(List<T> items) {}

    /** The indicators of one stage. */
    @Schema(name = "StageIndicators")
    record StageIndicators(
            Stage stage, @Schema(implementation = IndicatorResult[].class) JsonNode indicators) {}

    /** From which data, by which standard and engine, and for whom. */
    @Schema(name = "Provenance")
    record Provenance(
            EvaluationResponse.AppliedStandard standard,
            String engineVersion,
            @Schema(implementation = SourceDigest[].class) JsonNode sources,
            String createdBy,
            String digest) {}

    /** Shape of the indicators, for the document. */
    @Schema(name = "EvaluationIndicators")
    record IndicatorList(List<StageIndicators> items) {}

    /** Shape of the findings, for the document. */
    @Schema(name = "EvaluationFindings")
    record FindingList(List<Finding> items) {}

    /** Shape of the list of schools, for the document. */
    @Schema(name = "EvaluationSchoolPage")
    record SchoolPage(List<SchoolResult> items, String next, Long total) {}

    /** A school's user is told of that school and of the county as a whole. */
    private static boolean concerns(JsonNode schoolCode, String own) {
        return own == null || !schoolCode.isTextual() || schoolCode.asText().equals(own);
    }

    private Evaluation find(UUID id) {
        return store.find(id, caller.get())
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此评估：" + id, "No such evaluation: " + id));
    }

    /** A sealed evaluation never changes: its digest is its version. */
    private static EntityTag tag(Evaluation evaluation) {
        return new EntityTag(evaluation.digest + ":" + evaluation.id);
    }
}
