package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.TypedQuery;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;

/**
 * Which schools of an evaluation are wanted; a {@code null} does not filter.
 *
 * @param stage at this stage
 * @param verdict under the standard's school rule
 * @param school with this code
 * @param town in this town
 * @param indicator with a value of this indicator
 * @param met with a value that meets its threshold, or does not; of {@code indicator} where that is
 *     given, else of any
 */
public record SchoolFilter(
        Stage stage, Verdict verdict, String school, String town, String indicator, Boolean met) {

    /** Every school of a stage, or of all stages. */
    public static SchoolFilter of(Stage stage) {
        return new SchoolFilter(stage, null, null, null, null, null);
    }

    /** Conditions on {@code EvaluatedSchool s}, to be followed by {@link #bind}. */
    String terms() {
        return " and (:stage is null or s.stage = :stage)"
                + " and (:verdict is null or s.verdict = :verdict)"
                + " and (:school is null or s.schoolCode = :school)"
                + " and (:town is null or s.townCode = :town)"
                + " and (:sample is null or"
                + " function('json_contains', s.content, :sample, '$.values') = 1)";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("stage", stage)
                .setParameter("verdict", verdict)
                .setParameter("school", school)
                .setParameter("town", town)
                .setParameter("sample", sample());
    }

    /** What one of a school's values has to contain, as JSON. */
    private String sample() {
        ObjectNode sample = JsonNodeFactory.instance.objectNode();
        if (indicator != null) {
            sample.put("id", indicator);
        }
        if (met != null) {
            sample.put("met", met);
        }
        return sample.isEmpty() ? null : sample.toString();
    }
}
