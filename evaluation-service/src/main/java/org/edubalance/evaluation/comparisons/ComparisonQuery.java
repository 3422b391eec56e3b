package org.edubalance.evaluation.comparisons;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** What is to be compared. */
public class ComparisonQuery {

    private static final int MOST_COUNTIES = 200;

    /** Which counties. */
    @QueryParam("divisions")
    @NotNull
    @Parameter(
            description = "Codes of counties, joined by commas, 200 at most",
            example = "410221,410225")
    public String divisions;

    /** Under which standard. */
    @QueryParam("standard")
    @NotNull
    @Parameter(description = "Under this standard", example = "CN-2012-BASIC")
    public String standard;

    /** In which version. */
    @QueryParam("version")
    @Min(1)
    @Parameter(description = "Only under this version of it; absent: each version is a group")
    public Integer version;

    /** Of which year. */
    @QueryParam("academicYear")
    @NotNull
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Of this academic year", example = "2019")
    public Integer academicYear;

    /** At which stage. */
    @QueryParam("stage")
    public Stage stage;

    /** Of which indicator. */
    @QueryParam("indicator")
    @Parameter(description = "Only this one of the indicators")
    public String indicator;

    /**
     * The counties named.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400 when they are no counties' codes, 403
     *     when one is not the caller's
     */
    List<String> counties(Caller caller) {
        List<String> codes =
                Arrays.stream(divisions.split(",", -1)).map(String::trim).distinct().toList();
        if (codes.size() > MOST_COUNTIES || !codes.stream().allMatch(c -> c.matches("\\d{6}"))) {
            throw ProblemType.VALIDATION.of(
                    Fault.fault(
                            "divisions",
                            "须为 1 至 " + MOST_COUNTIES + " 个 6 位县级区划代码，以逗号分隔",
                            "Must be 1 to "
                                    + MOST_COUNTIES
                                    + " codes of counties (6 digits), joined by commas",
                            divisions));
        }
        codes.forEach(caller::requireDivision);
        return codes.stream().sorted().toList();
    }
}
