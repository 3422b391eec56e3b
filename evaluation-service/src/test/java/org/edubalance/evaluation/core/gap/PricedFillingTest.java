package org.edubalance.evaluation.core.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.edubalance.evaluation.core.Share;
import org.junit.jupiter.api.Test;

/** A book costs 2 at the fourth school, 1 elsewhere. */
class PricedFillingTest {
    private final List<Share> schools = FiveSchools.shares();
    private final PricedFilling filling =
            new PricedFilling(FiveSchools.holdings(schools, 1, 1, 1, 2, 1));

    @Test
    void aDearerSchoolIsLiftedLess() {
        PricedFilling.Fill fill = filling.to(0.45);

        assertThat(fill.alpha()).isCloseTo(7.986207, within(1e-5));
        assertThat(fill.beta()).isCloseTo(2.713004, within(1e-5));
        assertThat(fill.additions().get("2")).isCloseTo(58.1085, within(1e-3));
        assertThat(fill.additions().get("4")).isCloseTo(34.5751, within(1e-3));
        assertThat(fill.cost()).isCloseTo(127.2588, within(5e-5));
        assertThat(FiveSchools.cv(schools, fill.additions())).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void moreSchoolsAreLiftedForALowerLimit() {
        PricedFilling.Fill fill = filling.to(0.30);

        assertThat(fill.alpha()).isCloseTo(8.022160, within(1e-5));
        assertThat(fill.beta()).isCloseTo(1.631828, within(1e-5));
        assertThat(fill.additions().get("1")).isCloseTo(8.565, within(1e-3));
        assertThat(fill.additions().get("2")).isCloseTo(99.442, within(1e-3));
        assertThat(fill.additions().get("4")).isCloseTo(201.646, within(1e-3));
        assertThat(fill.cost()).isCloseTo(511.300, within(5e-4));
    }

    @Test
    void oneLevelForAllWouldCostMore() {
        WaterFilling equal = new WaterFilling(schools);
        assertThat(cost(equal.to(0.45))).isCloseTo(147.5405, within(5e-5));
        assertThat(cost(equal.to(0.30))).isCloseTo(531.968, within(5e-4));
    }

    @Test
    void equalCostsAreWaterFilling() {
        PricedFilling same = new PricedFilling(FiveSchools.holdings(schools, 3, 3, 3, 3, 3));
        assertThat(same.to(0.30).cost())
                .isCloseTo(3 * new WaterFilling(schools).total(0.30), within(1e-6));
        assertThat(same.to(0.52).cost()).isZero();
    }

    private static double cost(WaterFilling.Fill fill) {
        return fill.additions().entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * (entry.getKey().equals("4") ? 2 : 1))
                .sum();
    }
}
