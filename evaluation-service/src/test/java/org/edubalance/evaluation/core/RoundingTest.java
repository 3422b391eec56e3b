package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} to {1} decimals is {2}")
    @CsvSource({
        "0.515256629884, 2, 0.52",
        "0.59175, 3, 0.592",
        "0.493125, 3, 0.493",
        "0.380875, 3, 0.381",
        "0.285, 2, 0.29",
        "1.005, 2, 1.01",
        "2.5, 0, 3",
        "3.5, 0, 4",
        "94.0079893475, 1, 94.0",
        "117717, -4, 120000"
    })
    void halvesGoUp(double value, int decimals, String rounded) {
        assertThat(Rounding.halfUp(value, decimals)).isEqualByComparingTo(rounded);
    }

    /** 0.4449 is 0.445 to three places, and would be 0.45 if that were rounded again. */
    @ParameterizedTest
    @CsvSource("0.4449, 2, 0.44")
    void theFullValueIsRoundedOnce(double value, int decimals, String rounded) {
        assertThat(Rounding.halfUp(value, decimals)).isEqualByComparingTo(rounded);
    }
}
