package org.edubalance.funding.allocations;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.edubalance.funding.enrolment.SchoolEnrolment;
import org.edubalance.funding.enrolment.StageEnrolment;

/**
 * Public funds of one stage of a school, in yuan to the fen.
 *
 * @param school whose
 * @param enrolment for whom
 * @param countedPupils the pupils, or more where the floor for small schools applies; six decimals
 * @param base for pupils at the ordinary rate
 * @param special for disabled pupils
 * @param boarding on top for boarders
 * @param heating on top for heating
 * @param amount sum of the four
 * @param ruleIds versions of rules that it follows from
 */
record PlannedLine(
        SchoolEnrolment school,
        StageEnrolment enrolment,
        BigDecimal countedPupils,
        BigDecimal base,
        BigDecimal special,
        BigDecimal boarding,
        BigDecimal heating,
        BigDecimal amount,
        List<UUID> ruleIds) {

    int pupils() {
        return enrolment.pupils();
    }
}
