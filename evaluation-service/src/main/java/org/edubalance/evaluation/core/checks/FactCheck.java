package org.edubalance.evaluation.core.checks;

import org.edubalance.evaluation.core.Finding.Severity;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Text;

/**
 * A check of facts, as data.
 *
 * @param id of the check
 * @param kind what it asks
 * @param level whether it looks at schools or at their stages
 * @param stage only this one; absent: each
 * @param severity how grave a breach is
 * @param of name of the quantity
 * @param limit name of the quantity that it is held against
 * @param per name of the quantity that {@code of} is divided by; may be absent
 * @param min least value; may be absent
 * @param max greatest value; may be absent
 * @param share greatest part of last year's value that it may differ by
 * @param least differences up to this one are never looked at
 * @param text what a breach means
 */
public record FactCheck(
        String id,
        FactCheckKind kind,
        Level level,
        Stage stage,
        Severity severity,
        String of,
        String limit,
        String per,
        Double min,
        Double max,
        Double share,
        Double least,
        Text text) {

    /** What a check looks at, one by one. */
    public enum Level {
        /** Whole schools. */
        SCHOOL,
        /** A school's stages. */
        STAGE
    }
}
