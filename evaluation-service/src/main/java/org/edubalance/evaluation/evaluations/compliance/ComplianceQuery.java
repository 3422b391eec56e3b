package org.edubalance.evaluation.evaluations.compliance;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.evaluations.SchoolFilter;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Which rows of compliance are wanted, and in which order. */
public class ComplianceQuery {

    /** At this stage. */
    @QueryParam("stage")
    public Stage stage;

    /** Of schools with this verdict. */
    @QueryParam("verdict")
    @Parameter(description = "Only of schools with this verdict under the standard's school rule")
    public Verdict verdict;

    /** Of this school. */
    @QueryParam("school")
    @SchoolCode
    public String school;

    /** Of schools in this town. */
    @QueryParam("town")
    @Pattern(regexp = "\\d{9}")
    @Parameter(description = "Only of schools in this town, by its code of 9 digits")
    public String town;

    /** Of this indicator. */
    @QueryParam("indicator")
    public String indicator;

    /** That meet their threshold, or do not. */
    @QueryParam("met")
    @Parameter(
            description =
                    "Only what meets its threshold, or what does not; what is unknown, or has no"
                            + " threshold, is in neither")
    public Boolean met;

    /** The order. */
    @QueryParam("sort")
    @DefaultValue("schoolCode")
    @Pattern(regexp = ComplianceOrder.PATTERN)
    @Parameter(
            description =
                    "schoolCode, gap, value or shareReached, with a minus sign for largest first;"
                            + " gap and value have units and need 'indicator'. What is unknown comes"
                            + " last")
    public String sort = "schoolCode";

    /**
     * The order asked for.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400 when it compares figures of different
     *     units
     */
    ComplianceOrder order() {
        ComplianceOrder order = ComplianceOrder.of(sort);
        if (order.key().hasUnit() && indicator == null) {
            throw ProblemType.VALIDATION.of(
                    Fault.fault(
                            "indicator",
                            "按数量排序须指定指标：不同指标的单位不同",
                            "Is needed to sort by a quantity: units differ between indicators"));
        }
        return order;
    }

    /**
     * The schools whose rows are wanted.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403 when another's school is named
     */
    SchoolFilter schools(Caller caller, String divisionCode) {
        if (school != null) {
            caller.requireSchool(divisionCode, null, school);
        }
        return new SchoolFilter(
                stage, verdict, school == null ? caller.school() : school, town, indicator, met);
    }
}
