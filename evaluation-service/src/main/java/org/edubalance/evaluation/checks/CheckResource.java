package org.edubalance.evaluation.checks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** What can not be true in a county's records and claims. */
@Path("/v1/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checks", description = "数据质量核查 What can not be true in records and claims")
public class CheckResource {

    private static final String EXAMPLE =
            """
            {"divisionCode": "410225", "academicYear": 2019,
             "items": [
              {"id": "DQ-01", "rule": "PUBLIC-SCHOOLS-BY-KIND", "severity": "ERROR",
               "text": {"zh": "191 + 39 + 2 = 232，公布为 230", "en": "191 + 39 + 2 = 232, published as 230"},
               "rows": [{"claim": "F008", "published": 191, "unit": "school"}]},
              {"id": "PUPILS_JUMP", "rule": "JUMP", "severity": "WARNING",
               "text": {"zh": "在校生数与上一学年相差超过四分之一：1 条",
                 "en": "Pupils differ from the year before by more than a quarter: 1"},
               "rows": [{"schoolCode": "2141000001", "schoolName": "兰考县陇海路小学",
                 "townCode": "410225001", "townName": "兰阳街道", "stage": "PRIMARY",
                 "values": {"pupils": 900, "before": 400}}]}],
             "undetermined": [
              {"rule": "CLAIM_AGREES",
               "text": {"zh": "school-registry 尚不提供统计指标",
                 "en": "school-registry does not offer statistics yet"},
               "rows": [{"claim": "F006", "published": 255, "unit": "school"}]}]}""";

    private final Checks checks;
    private final CurrentCaller caller;

    CheckResource(Checks checks, CurrentCaller caller) {
        this.checks = checks;
        this.caller = caller;
    }

    /** Checks a county and year. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "checkCounty",
            summary = "Findings in the records and claims of a county",
            description =
                    "Rules between claims, claims that the records do not bear out, and rules over the"
                            + " facts of all services. Not paged, and nothing is stored. What could not"
                            + " be checked stands under undetermined. fiscalYear is the academicYear"
                            + " unless given.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChecksResponse.class),
                            examples = @ExampleObject(name = "lankao", value = EXAMPLE)))
    @APIResponse(
            responseCode = "410",
            description = "A source does not keep the history that far back")
    @APIResponse(responseCode = "422", description = "No county, or none that the registry has")
    @APIResponse(responseCode = "503", description = "A source is not available")
    public Response checks(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("academicYear") @NotNull @Min(2000) @Max(2100) Integer academicYear,
            @QueryParam("fiscalYear") @Min(2000) @Max(2100) Integer fiscalYear) {
        caller.get().requireWholeDivision(division.value());
        if (!division.isCounty()) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "division",
                            "只能核查县级区划（6 位代码）",
                            "Only counties (6 digits) can be checked",
                            division.value()));
        }
        return Response.ok(
                        checks.of(
                                division.value(),
                                academicYear,
                                fiscalYear == null ? academicYear : fiscalYear))
                .build();
    }
}
