package org.edubalance.evaluation.core.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.edubalance.evaluation.core.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books of the five schools, worked by hand. */
class WaterFillingTest {
    private final List<Share> schools = FiveSchools.shares();
    private final WaterFilling filling = new WaterFilling(schools);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.50 | 2.320429541486 | 4:16.352645                          | 16.352645",
                "0.45 | 3.075924661965 | 4:73.770274                          | 73.770274",
                "0.40 | 3.857865813057 | 2:5.741035 4:133.197802              | 138.938837",
                "0.30 | 5.232633624019 | 2:56.607444 4:237.680155             | 294.287600",
                "0.20 | 6.890180947569 | 1:31.058143 2:117.936695 4:363.653752 | 512.648590"
            })
    void thePoorestAreLiftedToOneLevel(double limit, double level, String additions, double total) {
        WaterFilling.Fill fill = filling.to(limit);

        assertThat(fill.level()).isCloseTo(level, within(5e-12));
        assertThat(fill.total()).isCloseTo(total, within(5e-7));
        Map<String, Double> lifted = lifted(fill);
        assertThat(lifted).hasSize(additions.split(" ").length);
        for (String one : additions.split(" ")) {
            String[] school = one.split(":");
            assertThat(lifted.get(school[0]))
                    .isCloseTo(Double.parseDouble(school[1]), within(5e-7));
        }
        assertThat(FiveSchools.cv(schools, fill.additions())).isCloseTo(limit, within(1e-12));
    }

    /** Rounded up, then one taken back where the limit still holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.50 | 4:17             | 17  | 17",
                "0.45 | 4:74             | 74  | 74",
                "0.40 | 2:6 4:134        | 140 | 139",
                "0.30 | 2:57 4:238       | 295 | 295",
                "0.20 | 1:32 2:118 4:364 | 514 | 513"
            })
    void wholeBooks(double limit, String roundedUp, long total, long least) {
        Map<String, Long> given =
                new WholeUnits(FiveSchools.holdings(schools), 1)
                        .to(limit, filling.to(limit).additions());

        Map<String, Long> rounded = new HashMap<>();
        for (String one : roundedUp.split(" ")) {
            rounded.put(one.split(":")[0], Long.parseLong(one.split(":")[1]));
        }
        assertThat(sum(rounded)).isEqualTo(total);
        assertThat(FiveSchools.cv(schools, rounded)).isLessThanOrEqualTo(limit);
        rounded.forEach((code, units) -> assertThat(given.get(code)).isBetween(units - 1, units));
        assertThat(sum(given)).isEqualTo(least);
        assertThat(FiveSchools.cv(schools, given)).isLessThanOrEqualTo(limit);
        assertThat(least).isEqualTo((long) Math.ceil(filling.total(limit)));
    }

    private static long sum(Map<String, Long> units) {
        return units.values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void wholeBooksReachTheCoefficientsWorkedByHand() {
        assertThat(FiveSchools.cv(schools, Map.of("4", 74))).isCloseTo(0.449811, within(5e-7));
        assertThat(FiveSchools.cv(schools, Map.of("2", 57, "4", 238)))
                .isCloseTo(0.299598, within(5e-7));
        assertThat(FiveSchools.cv(schools, Map.of("2", 48, "4", 220)))
                .isCloseTo(0.315208, within(5e-7));
    }

    @Test
    void liftingToTheMeanCostsMoreThanIsNeeded() {
        double mean = 1913.0 / 302;
        double total = 0;
        Map<String, Double> additions = new HashMap<>();
        for (Share school : schools) {
            double addition = school.pupils() * Math.max(0, mean - school.perPupil());
            additions.put(school.schoolCode(), addition);
            total += addition;
        }
        assertThat(total).isCloseTo(424.84, within(0.005));
        double reached = FiveSchools.cv(schools, additions);
        assertThat(reached).isCloseTo(0.2354, within(5e-5));
        assertThat(filling.total(reached)).isLessThanOrEqualTo(total + 1e-9);
    }

    @Test
    void theSameForEveryPupilCostsMoreThanLiftingThePoorest() {
        for (String worked : List.of("0.45 277.41", "0.30 1372.62")) {
            double limit = Double.parseDouble(worked.split(" ")[0]);
            double total = Double.parseDouble(worked.split(" ")[1]);
            Map<String, Double> additions = new HashMap<>();
            schools.forEach(
                    school -> additions.put(school.schoolCode(), total / 302 * school.pupils()));
            assertThat(FiveSchools.cv(schools, additions)).isCloseTo(limit, within(1e-5));
            assertThat(filling.total(limit)).isLessThan(total / 3);
        }
    }

    @Test
    void aLimitThatHoldsAsksForNothing() {
        assertThat(filling.to(0.52).total()).isZero();
        assertThat(new WaterFilling(schools.subList(0, 1)).to(0).total()).isZero();
    }

    @Test
    void aLimitOfZeroMakesAllEqual() {
        WaterFilling.Fill fill = filling.to(0);
        assertThat(fill.level()).isCloseTo(935.0 / 89, within(1e-9));
        assertThat(FiveSchools.cv(schools, fill.additions())).isCloseTo(0, within(1e-9));
    }

    @Test
    void moneyIsPouredInUntilItIsGone() {
        WaterFilling.Fill fill = filling.spending(138.93883699);
        assertThat(fill.level()).isCloseTo(3.857865813057, within(1e-8));
        assertThat(FiveSchools.cv(schools, fill.additions())).isCloseTo(0.40, within(1e-8));
    }

    private static Map<String, Double> lifted(WaterFilling.Fill fill) {
        return fill.additions().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
