package org.edubalance.funding.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.edubalance.funding.enrolment.SchoolEnrolment;
import org.edubalance.funding.enrolment.StageEnrolment;
import org.edubalance.funding.rules.NationalRules;
import org.edubalance.funding.rules.RuleBook;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.funding.vocabulary.UrbanRural;

/** What must be true of every school, whatever its size. */
class AllocationPlanProperties {

    private static final RuleBook RULES = NationalRules.of(2020);

    /** Rounding each stage alone would fail here: 60 and 30 pupils lose a fen. */
    @Property
    void twoStagesTogetherGetTheirExactSumToTheNearestFen(
            @ForAll @IntRange(min = 1, max = 150) int primary,
            @ForAll @IntRange(min = 1, max = 150) int junior) {
        BigDecimal funds = BigDecimal.valueOf(primary * 650L + junior * 850L);
        int pupils = primary + junior;
        BigDecimal expected =
                pupils >= 100
                        ? funds.setScale(2)
                        : funds.movePointRight(2)
                                .divide(BigDecimal.valueOf(pupils), 2, RoundingMode.HALF_UP);
        AllocationPlan plan = plan(primary, junior);
        assertThat(plan.total()).isEqualTo(expected);
        assertThat(plan.lines().get(0).amount().add(plan.lines().get(1).amount()))
                .isEqualTo(expected);
    }

    /** No line is further than a fen from what it would be exactly. */
    @Property
    void aStageIsNeverAWholeFenOff(
            @ForAll @IntRange(min = 1, max = 60) int primary,
            @ForAll @IntRange(min = 1, max = 39) int junior) {
        PlannedLine line = plan(primary, junior).lines().get(1);
        double exact = junior * 850 * 100.0 / (primary + junior);
        assertThat(Math.abs(line.amount().doubleValue() - exact)).isLessThan(0.01);
        assertThat(line.base().add(line.special()).add(line.boarding()).add(line.heating()))
                .isEqualTo(line.amount());
    }

    private static AllocationPlan plan(int primary, int junior) {
        return AllocationPlan.of(
                List.of(
                        new SchoolEnrolment(
                                "3141000001",
                                "九年一贯制学校",
                                false,
                                UrbanRural.RURAL,
                                null,
                                List.of(
                                        new StageEnrolment(Stage.PRIMARY, primary, 0, 0),
                                        new StageEnrolment(Stage.JUNIOR, junior, 0, 0)))),
                RULES);
    }
}
