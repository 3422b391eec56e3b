package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.export.ListTypes;
import org.edubalance.kit.export.Lists;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** What leads to the numbers of an evaluation: indicators, schools, findings, provenance. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class EvaluationDetailResource {

    private final EvaluationStore store;
    private final ResultJson json;
    private final Preconditions preconditions;
    private final CurrentCaller caller;
    private final Lists lists;

    EvaluationDetailResource(
            EvaluationStore store,
            ResultJson json,
            Preconditions preconditions,
            CurrentCaller caller,
            Lists lists) {
        this.store = store;
        this.json = json;
        this.preconditions = preconditions;
        this.caller = caller;
        this.lists = lists;
    }

    /** The indicators of each stage. */
    @GET
    @Path("/{id}/indicators")
    @Historical
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
    public Response indicators(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Evaluation found = store.require(id, caller.get());
        List<StageIndicators> stages =
                json.read(found.stages)
                        .valueStream()
                        .map(
                                stage ->
                                        new StageIndicators(
                                                Stage.valueOf(stage.get("stage").asText()),
                                                stage.get("indicators")))
                        .toList();
        return preconditions.respond(new Items<>(stages), found.tag());
    }

    /** Compliance school by school. */
    @GET
    @Produces({ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
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
            @QueryParam("town") @Pattern(regexp = "\\d{9}") String town,
            @QueryParam("indicator") @Parameter(description = "Only with a value of this indicator")
                    String indicator,
            @QueryParam("met")
                    @Parameter(
                            description =
                                    "Only with a value, of 'indicator' or of any, that meets its"
                                            + " threshold, or that does not")
                    Boolean met,
            @BeanParam @Valid PageQuery page) {
        Evaluation found = store.require(id, caller.get());
        Caller reader = caller.get();
        if (school != null) {
            reader.requireSchool(found.divisionCode, null, school);
        }
        SchoolFilter filter =
                new SchoolFilter(
                        stage,
                        verdict,
                        school == null ? reader.school() : school,
                        town,
                        indicator,
                        met);
        return lists.answer(
                page,
                SchoolResult.class,
                next ->
                        Page.of(
                                        next,
                                        store.schools(
                                                found.id, filter, next.cursor(2), next.fetch()),
                                        row -> Cursor.after(row.schoolCode, row.stage.name()),
                                        () -> store.countSchools(found.id, filter))
                                .map(row -> json.read(row.content)));
    }

    /** What a reader of the result must know. */
    @GET
    @Path("/{id}/findings")
    @Historical
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
    public Response findings(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Evaluation found = store.require(id, caller.get());
        String own = caller.get().school();
        List<JsonNode> findings =
                json.read(found.findings)
                        .valueStream()
                        .filter(finding -> concerns(finding.path("schoolCode"), own))
                        .toList();
        return preconditions.respond(new Items<>(findings), found.tag());
    }

    /** From which data. */
    @GET
    @Path("/{id}/provenance")
    @Historical
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
    public Response provenance(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Evaluation found = store.require(id, caller.get());
        return preconditions.respond(
                new Provenance(
                        new EvaluationResponse.AppliedStandard(
                                found.standardId, found.standardVersion, found.standardDigest),
                        found.engineVersion,
                        json.read(found.sources),
                        found.createdBy,
                        found.digest),
                found.tag());
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
}
