package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import org.edubalance.evaluation.core.Stage;

/**
 * One line of a plan: so much more of a quantity for a school, as the facts count it.
 *
 * @param step order in which lines are carried out; lines of one step do not depend on each other
 * @param target what it is for
 * @param indicator which indicator it serves
 * @param kind new, or from another school
 * @param schoolCode who gets it
 * @param schoolName who gets it
 * @param townCode where; may be null
 * @param stage at which stage; null when the school's stages share it
 * @param quantity which quantity of the facts
 * @param unit its unit
 * @param amount how much
 * @param fromSchool who gives it; null when it is new
 * @param fromSchoolName who gives it; null when it is new
 * @param unitCost yuan for a unit
 * @param cost yuan for all of it
 */
public record PlanRow(
        int step,
        RowTarget target,
        String indicator,
        RowKind kind,
        String schoolCode,
        String schoolName,
        String townCode,
        Stage stage,
        String quantity,
        String unit,
        BigDecimal amount,
        String fromSchool,
        String fromSchoolName,
        BigDecimal unitCost,
        BigDecimal cost) {

    /** What a line is for. */
    public enum RowTarget {
        /** The school's thresholds. */
        THRESHOLD,
        /** The coefficient of variation. */
        CV
    }

    /** Where it comes from. */
    public enum RowKind {
        /** Built, bought, recruited, qualified. */
        ADD,
        /** Moved from another school. */
        TRANSFER
    }
}
