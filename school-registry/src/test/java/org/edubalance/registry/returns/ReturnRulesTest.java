package org.edubalance.registry.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.edubalance.kit.problem.Fault;
import org.edubalance.registry.schools.SchoolKind;
import org.junit.jupiter.api.Test;

class ReturnRulesTest {

    private static ReturnContent content(String json) throws Exception {
        return new ObjectMapper().readValue(json, ReturnContent.class);
    }

    private static List<String> submission(String json, SchoolKind kind) throws Exception {
        return ReturnRules.ofSubmission(content(json), kind).stream().map(Fault::field).toList();
    }

    private static List<String> draft(String json, SchoolKind kind) throws Exception {
        return ReturnRules.ofDraft(content(json), kind).stream().map(Fault::field).toList();
    }

    @Test
    void whatAddsUpMayBeSubmitted() throws Exception {
        String json =
                """
                {"premises": {"buildingArea": 3955, "teachingArea": 3173, "indoorSportsArea": 200,
                  "officeArea": 360, "livingArea": 329},
                 "stages": [{"stage": "PRIMARY", "pupils": 83,
                  "grades": [{"grade": 1, "pupils": 41}, {"grade": 2, "pupils": 42}],
                  "classes": [{"grade": 1, "name": "1", "pupils": 83}],
                  "boarders": 83, "zonePupils": 0, "fitness": {"tested": 80, "passed": 80},
                  "graduates": {"sat": 5, "passed": 4}}]}""";
        assertThat(submission(json, SchoolKind.PRIMARY)).isEmpty();
    }

    @Test
    void aMissingQuantityIsNoFault() throws Exception {
        String json =
                """
                {"premises": {"teachingArea": 3173},
                 "stages": [{"stage": "JUNIOR", "pupils": 83}]}""";
        assertThat(submission(json, SchoolKind.JUNIOR)).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnce() throws Exception {
        String json =
                """
                {"premises": {"buildingArea": 100, "teachingArea": 101, "indoorSportsArea": 102},
                 "stages": [{"stage": "PRIMARY", "pupils": 10,
                  "grades": [{"grade": 1, "pupils": 4}, {"grade": 2, "pupils": 5}],
                  "classes": [{"grade": 1, "name": "1", "pupils": 11}],
                  "boarders": 11, "zonePupils": 12, "leftBehindChildren": 13, "poorPupils": 14,
                  "migrantChildren": {"onRoll": 15},
                  "fitness": {"tested": 3, "passed": 4},
                  "graduates": {"sat": 5, "passed": 6}}]}""";
        assertThat(submission(json, SchoolKind.PRIMARY))
                .containsExactlyInAnyOrder(
                        "premises.teachingArea",
                        "premises.indoorSportsArea",
                        "stages[0].grades",
                        "stages[0].classes",
                        "stages[0].boarders",
                        "stages[0].zonePupils",
                        "stages[0].leftBehindChildren",
                        "stages[0].poorPupils",
                        "stages[0].migrantChildren.onRoll",
                        "stages[0].fitness.passed",
                        "stages[0].graduates.passed");
    }

    @Test
    void aMessageNamesBothNumbersInBothLanguages() throws Exception {
        String json =
                """
                {"stages": [{"stage": "PRIMARY", "pupils": 420,
                  "grades": [{"grade": 1, "pupils": 419}]}]}""";
        Fault fault = ReturnRules.ofSubmission(content(json), SchoolKind.PRIMARY).get(0);
        assertThat(fault.message().zh()).contains("419", "420");
        assertThat(fault.message().en()).contains("419", "420");
    }

    @Test
    void roomsOfDifferentUseFitIntoTheBuildingsTogether() throws Exception {
        String json =
                """
                {"premises": {"buildingArea": 100, "teachingArea": 60, "officeArea": 30,
                  "livingArea": 11},
                 "stages": [{"stage": "PRIMARY", "pupils": 1}]}""";
        assertThat(submission(json, SchoolKind.PRIMARY)).containsExactly("premises.buildingArea");
    }

    @Test
    void theStagesOwnPremisesAddUpLikewise() throws Exception {
        String json =
                """
                {"stages": [{"stage": "JUNIOR", "pupils": 1,
                  "premises": {"buildingArea": 10, "teachingArea": 11}}]}""";
        assertThat(submission(json, SchoolKind.NINE_YEAR))
                .containsExactly("stages[0].premises.teachingArea");
    }

    @Test
    void evenADraftHasOnlyStagesOfItsKindEachOnce() throws Exception {
        String both =
                """
                {"stages": [{"stage": "PRIMARY", "pupils": 1}, {"stage": "JUNIOR", "pupils": 1}]}""";
        assertThat(draft(both, SchoolKind.NINE_YEAR)).isEmpty();
        assertThat(draft(both, SchoolKind.PRIMARY)).containsExactly("stages[1].stage");
        assertThat(draft(both, SchoolKind.TEACHING_POINT)).containsExactly("stages[1].stage");
        assertThat(draft(both, SchoolKind.COMPLETE_SECONDARY)).containsExactly("stages[0].stage");
        String twice =
                """
                {"stages": [{"stage": "JUNIOR", "pupils": 1}, {"stage": "JUNIOR", "pupils": 2}]}""";
        assertThat(draft(twice, SchoolKind.JUNIOR)).containsExactly("stages[1].stage");
    }

    @Test
    void aDraftNeedNotAddUp() throws Exception {
        String json =
                """
                {"stages": [{"stage": "PRIMARY", "pupils": 10, "boarders": 11}]}""";
        assertThat(draft(json, SchoolKind.PRIMARY)).isEmpty();
        assertThat(draft("{}", SchoolKind.PRIMARY)).isEmpty();
    }

    @Test
    void aReturnWithoutAnyStageIsNotSubmitted() throws Exception {
        assertThat(submission("{}", SchoolKind.PRIMARY)).containsExactly("stages");
    }

    @Test
    void gradesAndClassesBelongToTheirStage() throws Exception {
        String json =
                """
                {"stages": [{"stage": "PRIMARY", "pupils": 6,
                  "grades": [{"grade": 7, "pupils": 3}, {"grade": 7, "pupils": 3}],
                  "classes": [{"grade": 1, "name": "a", "pupils": 3},
                   {"grade": 1, "name": "a", "pupils": 3}]}]}""";
        assertThat(submission(json, SchoolKind.PRIMARY))
                .containsExactlyInAnyOrder(
                        "stages[0].grades[0].grade",
                        "stages[0].grades[1].grade",
                        "stages[0].grades[1].grade",
                        "stages[0].classes[1].name");
    }

    @Test
    void aFigureThatJumpsWithinAYearIsAWarning() throws Exception {
        ReturnContent before =
                content(
                        """
                        {"premises": {"teachingArea": 1000, "sportsArea": 500},
                         "equipment": {"books": 100},
                         "stages": [{"stage": "PRIMARY", "pupils": 100}]}""");
        ReturnContent now =
                content(
                        """
                        {"premises": {"teachingArea": 1300, "sportsArea": 649},
                         "equipment": {"books": 131},
                         "stages": [{"stage": "PRIMARY", "pupils": 69}]}""");
        assertThat(ReturnWarnings.of(now, before, 0.3, 20))
                .extracting(ReturnWarning::field)
                .containsExactly("stages[PRIMARY].pupils", "equipment.books");
        assertThat(ReturnWarnings.of(now, before, 0.3, 31))
                .extracting(ReturnWarning::field)
                .containsExactly("equipment.books");
        assertThat(ReturnWarnings.of(now, content("{}"), 0.3, 20)).isEmpty();
    }

    @Test
    void factsCountClassesBySizeAndLeaveOutWhatIsMissing() throws Exception {
        ReturnFacts facts =
                ReturnFacts.of(
                        content(
                                """
                                {"equipment": {"equipmentValue": 12.50, "books": 3},
                                 "stages": [{"stage": "PRIMARY", "pupils": 232, "boarders": 7,
                                  "grades": [{"grade": 1, "pupils": 232}],
                                  "classes": [{"grade": 1, "name": "a", "pupils": 55},
                                   {"grade": 1, "name": "b", "pupils": 56},
                                   {"grade": 1, "name": "c", "pupils": 65},
                                   {"grade": 1, "name": "d", "pupils": 66}]},
                                  {"stage": "JUNIOR", "pupils": 5}]}"""));
        assertThat(facts.premises()).isEqualTo("null");
        assertThat(facts.equipment()).isEqualTo("{\"books\":3,\"equipmentValue\":12.5}");
        assertThat(facts.stages())
                .isEqualTo(
                        "[{\"boarders\":7,\"classes\":4,\"classesOver55\":3,\"classesOver65\":1,"
                                + "\"maxClassSize\":66,\"pupils\":232,\"stage\":\"PRIMARY\"},"
                                + "{\"pupils\":5,\"stage\":\"JUNIOR\"}]");
    }
}
