package org.edubalance.evaluation.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.ProblemType;

/** The conclusion of a county in all parts of a standard. */
@Path("/v1/divisions/{code}/conclusion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conclusion", description = "综合结论 The conclusion in all parts of a standard")
public class ConclusionResource {

    private static final String EXAMPLE =
            """
            {"divisionCode": "410225", "academicYear": 2019, "standard": "CN-2012-BASIC",
             "standardVersion": 1, "verdict": "UNDETERMINED", "parts": [
              {"id": "BALANCE", "part": "BALANCE",
               "text": {"zh": "义务教育校际均衡状况", "en": "Between-school balance"}, "verdict": "PASS",
               "reason": {"zh": "依据最近一次评估 2026-11-24T02:00:00Z 的数据",
                 "en": "By the latest evaluation, on facts of 2026-11-24T02:00:00Z"},
               "source": "/evaluation/v1/evaluations/0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"},
              {"id": "B12-SAT", "part": "SATISFACTION",
               "text": {"zh": "公众对本县义务教育均衡发展的满意度不低于85%",
                 "en": "Public satisfaction is at least 85 %"}, "verdict": "UNDETERMINED",
               "reason": {"zh": "尚未调查：[HEADS]", "en": "Not asked yet: [HEADS]"},
               "source": "/evaluation/v1/satisfaction-surveys?division=410225&academicYear=2019"}]}""";

    private final Conclusions conclusions;
    private final CurrentCaller caller;

    ConclusionResource(Conclusions conclusions, CurrentCaller caller) {
        this.conclusions = conclusions;
        this.caller = caller;
    }

    /** The conclusion of a county and year. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getConclusion",
            summary = "Every part of a standard for a county, each with verdict and reason",
            description =
                    "The balance by the latest sealed evaluation, the gates, and the items. Nothing"
                            + " passes while a part is not known.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConclusionResponse.class),
                            examples = @ExampleObject(name = "lankao", value = EXAMPLE)))
    @APIResponse(responseCode = "422", description = "No such standard is published")
    public Response conclusion(
            @PathParam("code") @CountyCode String code,
            @QueryParam("standard") @NotBlank String standard,
            @QueryParam("academicYear") @NotNull @Min(2000) @Max(2100) Integer academicYear,
            @QueryParam("schoolStandard")
                    @Parameter(
                            description =
                                    "Id of the running standard that the entry gate is about, such as"
                                            + " the province's")
                    String schoolStandard) {
        if (!caller.get().covers(code) || caller.get().school() != null) {
            throw ProblemType.NOT_FOUND.because("没有此区划：" + code, "No such division: " + code);
        }
        return Response.ok(
                        conclusions.of(code, academicYear, standard, schoolStandard, caller.get()))
                .build();
    }
}
