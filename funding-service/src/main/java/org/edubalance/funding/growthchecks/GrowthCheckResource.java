package org.edubalance.funding.growthchecks;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Whether a county's education money grew as the law asks. */
@Path("/v1/growth-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appropriations")
class GrowthCheckResource {

    private static final String ANSWER =
            """
            {"divisionCode": "410225", "fiscalYear": 2019, "checks": [
              {"id": "G1", "verdict": "PASS", "flags": [], "missing": [], "growths": [
                {"figure": "educationAppropriation", "previous": 50000.00, "current": 53500.00,
                 "rate": 7},
                {"figure": "recurrentRevenue", "previous": 100000.00, "current": 106000.00,
                 "rate": 6}]},
              {"id": "G2", "verdict": "UNDETERMINED", "flags": [],
               "missing": ["perPupilExpenditure.JUNIOR"], "growths": [
                {"figure": "perPupilExpenditure.PRIMARY", "previous": 7312.60,
                 "current": 7895.30, "rate": 7.968438038454175},
                {"figure": "perPupilExpenditure.JUNIOR", "current": 10172.85}]},
              {"id": "G3", "verdict": "FAIL", "flags": [], "missing": [], "growths": [
                {"figure": "averageTeacherPay", "previous": 64380.00, "current": 64380.00,
                 "rate": 0},
                {"figure": "publicFundsPerPupil.PRIMARY", "previous": 1000.00,
                 "current": 1100.00, "rate": 10},
                {"figure": "publicFundsPerPupil.JUNIOR", "previous": 1300.00,
                 "current": 1430.00, "rate": 10}]}]}\
            """;

    private final GrowthChecks checks;
    private final CurrentCaller currentCaller;

    GrowthCheckResource(GrowthChecks checks, CurrentCaller currentCaller) {
        this.checks = checks;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed(Roles.READ)
    @Historical
    @Operation(
            operationId = "getGrowthChecks",
            summary = "The three growths of a county's year against the year before")
    @APIResponse(
            responseCode = "200",
            description = "G1 to G3, each with its figures",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GrowthCheckResponse.class),
                            examples = @ExampleObject(name = "lankao", value = ANSWER)))
    public GrowthCheckResponse get(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("fiscalYear") @NotNull @Min(2001) @Max(2100) Integer fiscalYear,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        currentCaller.get().requireWholeDivision(division.value());
        if (!division.isCounty()) {
            throw ProblemType.VALIDATION.of(
                    fault(
                            "division",
                            "须为县级区划代码（6 位）",
                            "Must be the code of a county, six digits",
                            division.value()));
        }
        return new GrowthCheckResponse(
                division.value(),
                fiscalYear,
                GrowthCheck.of(
                        checks.year(division.value(), fiscalYear - 1),
                        checks.year(division.value(), fiscalYear)));
    }

    /**
     * The three growths of a county.
     *
     * @param divisionCode the county
     * @param fiscalYear the year checked, against the one before
     * @param checks G1, G2, G3
     */
    record GrowthCheckResponse(
            @Schema(examples = "410225") String divisionCode,
            @Schema(examples = "2019") int fiscalYear,
            List<GrowthCheck> checks) {}
}
