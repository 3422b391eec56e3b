package org.edubalance.funding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.funding.vocabulary.UrbanRural;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void henansOwnRateHoldsInLankaoWhileItIsAboveTheNations() {
        assertThat(rate("410225", "2019-12-31", Stage.PRIMARY)).isEqualTo("630 of 41");
        assertThat(rate("410225", "2019-12-31", Stage.JUNIOR)).isEqualTo("830 of 41");
    }

    @Test
    void aVersionHoldsOnItsFirstDayAndNoLongerOnItsEnd() {
        assertThat(rate("410225", "2015-12-31", Stage.PRIMARY)).isEqualTo("none");
        assertThat(rate("410225", "2016-01-01", Stage.PRIMARY)).isEqualTo("630 of 41");
        assertThat(rate("410225", "2020-01-01", Stage.PRIMARY)).isEqualTo("650 of 0");
    }

    @Test
    void anotherProvinceHasTheNationsRate() {
        assertThat(rate("110101", "2019-01-01", Stage.PRIMARY)).isEqualTo("600 of 0");
    }

    @Test
    void theFloorHoldsInTownsAndVillagesAndForTeachingPointsEverywhere() {
        RuleBook rules = NationalRules.book("410225", LocalDate.of(2020, 1, 1));
        assertThat(rules.floor(UrbanRural.RURAL).orElseThrow().value()).isEqualTo("100");
        assertThat(rules.floor(UrbanRural.TOWN).orElseThrow().value()).isEqualTo("100");
        assertThat(rules.floor(UrbanRural.URBAN)).isEmpty();
        assertThat(rules.pointFloor().orElseThrow().value()).isEqualTo("100");
    }

    private static String rate(String division, String on, Stage stage) {
        return NationalRules.book(division, LocalDate.parse(on))
                .rate(RuleKind.PUBLIC_FUNDS, stage)
                .map(rate -> rate.value() + " of " + rate.rule().divisionCode())
                .orElse("none");
    }
}
