package org.edubalance.evaluation.statistics;

import static java.time.temporal.ChronoUnit.MICROS;

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
import java.time.Instant;
import java.time.LocalDate;
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
import org.edubalance.kit.snapshot.AsOf;
import org.edubalance.kit.snapshot.Historical;

/** Named figures of a county, each with what it means and where it comes from. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics", description = "统计指标 Named figures, each with its definition and source")
public class StatisticsResource {

    private static final String EXAMPLE =
            """
            {"divisionCode": "410225", "academicYear": 2019, "asOf": "2026-11-24T02:00:00Z",
             "figures": [{"id": "CN-2012-BASIC.compositeCv.PRIMARY", "value": 0.31, "unit": "1",
               "definition": {"zh": "县域义务教育基本均衡：小学综合差异系数：各项指标差异系数的平均数",
                 "en": "Basic balance: Primary: mean of the indicators' coefficients of variation"},
               "source": "/evaluation/v1/evaluations/0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/indicators"},
              {"id": "CN-2017-QUALITY.verdict", "value": null, "unit": "1",
               "definition": {"zh": "县域义务教育优质均衡：结论：1 为达到，0 为未达到",
                 "en": "Quality balance: Verdict: 1 is PASS, 0 is FAIL"},
               "missing": ["evaluation"]}]}""";

    private final Statistics statistics;
    private final CurrentCaller caller;

    StatisticsResource(Statistics statistics, CurrentCaller caller) {
        this.statistics = statistics;
        this.caller = caller;
    }

    /** Figures of a county and year. */
    @GET
    @Historical
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getStatistics",
            summary = "Figures of the latest sealed evaluations of a county",
            description =
                    "Of each standard that concerns the county: verdict, share of schools that meet"
                            + " it, composite coefficient by stage, mean and coefficient of each"
                            + " indicator. What has not been evaluated has the value null.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatisticsResponse.class),
                            examples = @ExampleObject(name = "lankao", value = EXAMPLE)))
    public Response statistics(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("academicYear") @NotNull @Min(2000) @Max(2100) Integer academicYear,
            @QueryParam("fiscalYear")
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Taken as in every service; no figure here needs it")
                    Integer fiscalYear,
            @QueryParam("from")
                    @Parameter(description = "Taken as in every service; no figure here needs it")
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Taken as in every service; no figure here needs it")
                    LocalDate to,
            @QueryParam("figures") @Parameter(description = "Ids of some figures, parted by commas")
                    String figures,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION) Instant asOf) {
        caller.get().requireDivision(division.value());
        List<FigureResponse> found =
                figures == null
                        ? statistics.of(division.value(), academicYear)
                        : statistics.of(division.value(), academicYear, Statistics.ids(figures));
        return Response.ok(
                        new StatisticsResponse(
                                division.value(),
                                academicYear,
                                asOf == null ? Instant.now().truncatedTo(MICROS) : asOf,
                                found))
                .build();
    }
}
