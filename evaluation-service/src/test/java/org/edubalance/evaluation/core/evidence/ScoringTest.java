package org.edubalance.evaluation.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.edubalance.evaluation.core.Verdict;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static JudgedItem item(String id, Double points, Double score) {
        return new JudgedItem(id, points, score, null);
    }

    private static JudgedItem met(String id, Boolean met) {
        return new JudgedItem(id, null, null, met);
    }

    @Test
    void thePassMarkIsMetByItself() {
        Scoring scoring =
                Scoring.ofPoints(List.of(item("A", 60.0, 45.0), item("B", 40.0, 40.0)), 85);
        assertThat(scoring.total()).isEqualTo(85);
        assertThat(scoring.verdict()).isEqualTo(Verdict.PASS);
        assertThat(
                        Scoring.ofPoints(List.of(item("A", 60.0, 44.9), item("B", 40.0, 40.0)), 85)
                                .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void anItemWithoutReviewLeavesTheTotalOpenUnlessTooMuchIsLost() {
        Scoring open = Scoring.ofPoints(List.of(item("A", 60.0, 50.0), item("B", 40.0, null)), 85);
        assertThat(open.total()).isNull();
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.missing()).containsExactly("B");
        assertThat(
                        Scoring.ofPoints(List.of(item("A", 60.0, 44.0), item("B", 40.0, null)), 85)
                                .verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(
                        Scoring.ofPoints(List.of(item("A", null, 10.0), item("B", null, null)), 85)
                                .verdict())
                .as("nobody has said what B can give")
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void everyItemHasToBeMet() {
        assertThat(Scoring.ofAll(List.of(met("A", true), met("B", true))).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(Scoring.ofAll(List.of(met("A", true), met("B", null))).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Scoring.ofAll(List.of(met("A", false), met("B", null))).verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(Scoring.ofAll(List.of()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void satisfactionIsOfAllAnswersAndOpenWhileAGroupIsNotHeard() {
        List<SurveyCounts> all =
                List.of(
                        new SurveyCounts(RespondentGroup.PUPILS, 100, 100, 80),
                        new SurveyCounts(RespondentGroup.PARENTS, 300, 280, 250),
                        new SurveyCounts(RespondentGroup.TEACHERS, 10, 10, 10),
                        new SurveyCounts(RespondentGroup.HEADS, 5, 5, 5),
                        new SurveyCounts(RespondentGroup.DELEGATES, 5, 5, 0));
        Satisfaction satisfaction = Satisfaction.of(all);
        assertThat(satisfaction.rate()).isEqualTo(86.25);
        assertThat(satisfaction.against(85)).isEqualTo(Verdict.PASS);
        assertThat(satisfaction.against(86.5)).isEqualTo(Verdict.FAIL);
        Satisfaction without = Satisfaction.of(all.subList(0, 4));
        assertThat(without.missing()).containsExactly(RespondentGroup.DELEGATES);
        assertThat(without.against(85)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Satisfaction.of(List.of()).rate()).isNull();
        assertThat(new SurveyCounts(RespondentGroup.HEADS, 5, 0, 0).rate()).isNull();
    }
}
