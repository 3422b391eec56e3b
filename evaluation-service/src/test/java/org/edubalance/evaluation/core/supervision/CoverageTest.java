package org.edubalance.evaluation.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Verdict;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate END = LocalDate.of(2020, 9, 1);

    @Test
    void aVisitCountsForThreeYearsToTheDay() {
        Coverage coverage =
                Coverage.of(
                        List.of("C", "B", "A", "D"),
                        Map.of(
                                "A", LocalDate.of(2017, 9, 1),
                                "B", LocalDate.of(2017, 8, 31),
                                "C", LocalDate.of(2020, 8, 31),
                                "Z", LocalDate.of(2020, 8, 31)),
                        END);
        assertThat(coverage.from()).isEqualTo(LocalDate.of(2017, 9, 1));
        assertThat(coverage.missing()).containsExactly("B", "D");
        assertThat(coverage.visited()).isEqualTo(2);
        assertThat(coverage.share()).isEqualTo(50);
        assertThat(coverage.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void everySchoolHasToBeVisitedAndNoSchoolIsNothingToSay() {
        assertThat(Coverage.of(List.of("A"), Map.of("A", END.minusDays(1)), END).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(Coverage.of(List.of(), Map.of(), END).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Coverage.of(List.of(), Map.of(), END).share()).isNull();
    }
}
