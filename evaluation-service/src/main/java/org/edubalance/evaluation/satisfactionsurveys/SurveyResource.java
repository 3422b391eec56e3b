package org.edubalance.evaluation.satisfactionsurveys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.edubalance.evaluation.core.evidence.RespondentGroup;
import org.edubalance.evaluation.core.evidence.Satisfaction;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.idempotency.WriteOperation;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** How satisfied pupils, parents, teachers, heads and delegates are. */
@Path("/v1/satisfaction-surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction surveys", description = "满意度调查 Surveys of satisfaction")
public class SurveyResource {

    private static final String REQUEST =
            "{\"distributed\": 1000, \"valid\": 960, \"satisfied\": 912}";
    private static final String SURVEY =
            """
            {"divisionCode": "410225", "academicYear": 2019, "respondents": "PARENTS",
             "distributed": 1000, "valid": 960, "satisfied": 912, "rate": 95}""";
    private static final String LIST =
            "{\"rate\": 95, \"missing\": [\"PUPILS\", \"TEACHERS\", \"HEADS\", \"DELEGATES\"],"
                    + " \"items\": ["
                    + SURVEY
                    + "]}";

    private final SurveyService service;
    private final SurveyRepository surveys;
    private final Preconditions preconditions;
    private final CurrentCaller caller;

    SurveyResource(
            SurveyService service,
            SurveyRepository surveys,
            Preconditions preconditions,
            CurrentCaller caller) {
        this.service = service;
        this.surveys = surveys;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** All surveys of a county and year. */
    @GET
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listSurveys",
            summary = "The surveys of a county and year, and their common rate",
            description = "One a group at most; not paged. Every valid answer counts the same.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyList.class),
                            examples = @ExampleObject(name = "lankao", value = LIST)))
    public Response list(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("academicYear") @NotNull @Min(2000) @Max(2100) Integer academicYear,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        caller.get().requireDivision(division.value());
        List<Survey> found = surveys.of(division.value(), academicYear);
        Satisfaction satisfaction = Satisfaction.of(found.stream().map(Survey::counts).toList());
        return Response.ok(
                        new SurveyList(
                                satisfaction.rate(),
                                satisfaction.missing(),
                                found.stream().map(SurveyResponse::of).toList()))
                .build();
    }

    /** One survey. */
    @GET
    @Path("/{division}/{academicYear}/{respondents}")
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getSurvey", summary = "The survey of a group")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyResponse.class),
                            examples = @ExampleObject(name = "parents", value = SURVEY)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    public Response get(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("respondents") RespondentGroup respondents,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        Survey survey =
                surveys.find(division, academicYear, respondents)
                        .filter(found -> caller.get().covers(found.divisionCode))
                        .orElseThrow(
                                () -> ProblemType.NOT_FOUND.because("没有此调查", "No such survey"));
        return preconditions.respond(SurveyResponse.of(survey), Preconditions.tag(survey.version));
    }

    /** Records a survey. */
    @PUT
    @Path("/{division}/{academicYear}/{respondents}")
    @WriteOperation
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Operation(operationId = "putSurvey", summary = "Record the survey of a group")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyRequest.class),
                            examples = @ExampleObject(name = "parents", value = REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "A new survey",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyResponse.class),
                            examples = @ExampleObject(name = "parents", value = SURVEY)))
    @APIResponse(
            responseCode = "200",
            description = "The survey was replaced",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyResponse.class),
                            examples = @ExampleObject(name = "parents", value = SURVEY)))
    public Response put(
            @PathParam("division") @CountyCode String division,
            @PathParam("academicYear") @Min(2000) @Max(2100) int academicYear,
            @PathParam("respondents") RespondentGroup respondents,
            SurveyRequest request,
            @Context UriInfo uri) {
        SurveyService.Put put =
                service.put(division, academicYear, respondents, request, caller.get());
        Response.ResponseBuilder response =
                put.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return response.entity(SurveyResponse.of(put.survey()))
                .tag(Preconditions.tag(put.survey().version))
                .build();
    }
}
