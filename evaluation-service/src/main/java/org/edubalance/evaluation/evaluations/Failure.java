package org.edubalance.evaluation.evaluations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.labels.Label;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.Text;

/**
 * Why something was not evaluated.
 *
 * @param source the service that did not deliver; absent when it was no source's
 * @param zh the reason in Chinese
 * @param en the reason in English
 */
@Schema(name = "EvaluationFailure")
public record Failure(
        @Schema(examples = "teacher-service") @Label(zh = "来源服务", en = "Source") String source,
        @Label(zh = "原因", en = "Reason (Chinese)") String zh,
        @Label(zh = "原因（英文）", en = "Reason") String en) {

    private static final int LONGEST_TEXT = 1000;

    static Failure of(Text reason) {
        return new Failure(null, cut(reason.zh()), cut(reason.en()));
    }

    static Failure of(ProblemException problem) {
        Object source = problem.members().get("source");
        Text reason =
                problem.faults().isEmpty() ? problem.detail() : problem.faults().get(0).message();
        return new Failure(
                source == null ? null : source.toString(), cut(reason.zh()), cut(reason.en()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
