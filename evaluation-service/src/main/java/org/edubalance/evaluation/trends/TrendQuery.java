package org.edubalance.evaluation.trends;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Which trends are wanted. */
public class TrendQuery {

    /** Of which county. */
    @QueryParam("division")
    @NotNull
    @Parameter(description = "The county", example = "410225")
    public DivisionCode division;

    /** Under which standard. */
    @QueryParam("standard")
    @Parameter(description = "Only under this standard; each of its versions is a series")
    public String standard;

    /** Of which indicator. */
    @QueryParam("indicator")
    @Parameter(description = "Only this indicator, or 'composite'")
    public String indicator;

    /** At which stage. */
    @QueryParam("stage")
    public Stage stage;

    /** From which year on. */
    @QueryParam("from")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "First academic year; absent: the first that was evaluated")
    public Integer from;

    /** Up to which year. */
    @QueryParam("to")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Last academic year; absent: the last that was evaluated")
    public Integer to;

    /**
     * @throws org.edubalance.kit.problem.ProblemException 400 when the span ends before it begins
     */
    void requireSpan() {
        if (from != null && to != null && from > to) {
            throw ProblemType.VALIDATION.of(
                    Fault.fault("to", "不能早于 from", "Must not lie before 'from'", to));
        }
    }
}
