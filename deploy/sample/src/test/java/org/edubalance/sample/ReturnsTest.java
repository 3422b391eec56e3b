package org.edubalance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.edubalance.sample.SampleFiles.children;
import static org.edubalance.sample.SampleFiles.rows;
import static org.edubalance.sample.SampleFiles.schoolsByCode;
import static org.edubalance.sample.SampleFiles.stages;
import static org.edubalance.sample.SampleFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    @Test
    void thereAre122794PupilsAndEverySchoolHasReported() {
        assertThat(compulsory().mapToInt(s -> s.get("pupils").asInt()).sum()).isEqualTo(122_794);
        assertThat(rows("returns").stream().map(r -> text(r, "schoolCode")))
                .containsExactlyInAnyOrderElementsOf(schoolsByCode().keySet());
        assertThat(rows("returns"))
                .allMatch(
                        r ->
                                r.get("academicYear").asInt() == 2019
                                        && text(r, "status").equals("VERIFIED"));
    }

    @Test
    void theSeniorPartHasPupilsAlone() {
        List<JsonNode> senior = stages("SENIOR").map(Map.Entry::getValue).toList();
        assertThat(senior).hasSize(1);
        assertThat(senior.get(0).fieldNames()).toIterable().containsExactly("stage", "pupils");
        assertThat(senior.get(0).get("pupils").asInt()).isPositive();
    }

    @Test
    void gradesAndClassesSumToPupilsAndNoClassHas66() {
        assertThat(compulsory())
                .allSatisfy(
                        stage -> {
                            int pupils = stage.get("pupils").asInt();
                            assertThat(sum(stage, "grades", "pupils")).isEqualTo(pupils);
                            assertThat(sum(stage, "classes", "pupils")).isEqualTo(pupils);
                            assertThat(children(stage.get("classes")))
                                    .allMatch(c -> c.get("pupils").asInt() < 66);
                            for (JsonNode grade : stage.get("grades")) {
                                int ofGrade =
                                        children(stage.get("classes"))
                                                .filter(
                                                        c ->
                                                                c.get("grade")
                                                                        .equals(grade.get("grade")))
                                                .mapToInt(c -> c.get("pupils").asInt())
                                                .sum();
                                assertThat(ofGrade).isEqualTo(grade.get("pupils").asInt());
                            }
                        });
    }

    @Test
    void everyStageFitsItsSchoolAndNoGroupIsLargerThanTheRoll() {
        assertThat(stages("PRIMARY").map(e -> text(e.getKey(), "kind")))
                .containsOnly("PRIMARY", "NINE_YEAR", "TEACHING_POINT", "SPECIAL");
        assertThat(stages("JUNIOR").map(e -> text(e.getKey(), "kind")))
                .containsOnly("JUNIOR", "NINE_YEAR", "COMPLETE_SECONDARY", "SPECIAL");
        assertThat(compulsory())
                .allSatisfy(
                        stage -> {
                            for (String group :
                                    List.of(
                                            "boarders",
                                            "zonePupils",
                                            "leftBehindChildren",
                                            "poorPupils")) {
                                assertThat(stage.path(group).asInt())
                                        .isBetween(0, stage.get("pupils").asInt());
                            }
                            assertThat(stage.path("fitness").path("tested").asInt())
                                    .isBetween(0, stage.get("pupils").asInt());
                        });
    }

    @Test
    void housesHoldTheirRooms() {
        assertThat(rows("returns").stream().map(r -> r.get("premises")))
                .allSatisfy(
                        p -> {
                            int teaching = p.get("teachingArea").asInt();
                            assertThat(teaching).isLessThanOrEqualTo(p.get("buildingArea").asInt());
                            assertThat(p.get("indoorSportsArea").asInt()).isLessThan(teaching);
                            assertThat(sum(p, "functionRooms", "area"))
                                    .isLessThanOrEqualTo(teaching);
                            assertThat(p.get("sportsArea").asInt())
                                    .isLessThan(p.get("landArea").asInt());
                        });
    }

    @Test
    void booksComeToTwentyAPrimaryPupilAndThirtyAJuniorOneEverywhere() {
        for (JsonNode row : rows("returns")) {
            String kind = text(schoolsByCode().get(text(row, "schoolCode")), "kind");
            double pupils = sum(row, "stages", "pupils");
            double least = List.of("PRIMARY", "TEACHING_POINT").contains(kind) ? 20 : 30;
            assertThat(row.get("equipment").get("books").asInt() / pupils)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void groupsComeToTheReportsFigures() {
        assertThat(compulsory().mapToInt(s -> s.at("/migrantChildren/onRoll").asInt()).sum())
                .isEqualTo(1_097);
        assertThat(compulsory().mapToInt(s -> s.at("/migrantChildren/admitted").asInt()).sum())
                .isEqualTo(1_097);
        assertThat(compulsory().mapToInt(s -> s.path("leftBehindChildren").asInt()).sum())
                .isEqualTo(13_717);
        assertThat(compulsory().mapToInt(s -> s.at("/disabled/specialSchool").asInt()).sum())
                .isEqualTo(56);
        assertThat(compulsory().mapToInt(s -> s.at("/disabled/mainstreamed").asInt()).sum())
                .isEqualTo(427);
        assertThat(compulsory().mapToInt(s -> s.at("/disabled/homeVisited").asInt()).sum())
                .isEqualTo(223);
    }

    @Test
    void nobodyIsLostAtPrimarySchoolsAndJuniorRetentionIs968() {
        assertThat(stages("PRIMARY").map(Map.Entry::getValue).filter(s -> s.has("cohort")))
                .isNotEmpty()
                .allMatch(s -> s.at("/cohort/graduates").asInt() == base(s));
        List<JsonNode> juniors =
                stages("JUNIOR").map(Map.Entry::getValue).filter(s -> s.has("cohort")).toList();
        double base = juniors.stream().mapToInt(ReturnsTest::base).sum();
        double graduates = juniors.stream().mapToInt(s -> s.at("/cohort/graduates").asInt()).sum();
        assertThat(100 * graduates / base).isCloseTo(96.8, within(0.05));
        assertThat(juniors).allMatch(s -> s.at("/cohort/graduates").asInt() >= 0.95 * base(s));
    }

    @Test
    void leaversPassAndPupilsAreFit() {
        assertThat(
                        stages("PRIMARY")
                                .map(e -> e.getValue().path("graduates"))
                                .filter(g -> !g.isMissingNode()))
                .allMatch(g -> g.get("sat").equals(g.get("passed")));
        assertThat(
                        stages("JUNIOR")
                                .map(e -> e.getValue().path("graduates"))
                                .filter(g -> !g.isMissingNode()))
                .isNotEmpty()
                .allMatch(g -> g.get("passed").asInt() >= 0.95 * g.get("sat").asInt());
        assertThat(compulsory().map(s -> s.path("fitness")).filter(f -> !f.isMissingNode()))
                .isNotEmpty()
                .allMatch(f -> f.get("passed").asInt() >= 0.91 * f.get("tested").asInt());
    }

    @Test
    void everySchoolIsSafeAndConnected() {
        assertThat(rows("returns"))
                .allSatisfy(
                        row -> {
                            JsonNode safety = row.get("safety");
                            assertThat(safety.get("plan").asBoolean()).isTrue();
                            assertThat(safety.get("drillsPerYear").asInt()).isPositive();
                            assertThat(safety.get("alarm").asBoolean()).isTrue();
                            assertThat(safety.get("surveillance").asBoolean()).isTrue();
                            assertThat(safety.get("incidents").asInt()).isZero();
                            assertThat(row.at("/equipment/networkConnected").asBoolean()).isTrue();
                        });
        assertThat(
                        rows("returns").stream()
                                .filter(r -> r.at("/equipment/multimediaRooms").asInt() >= 1))
                .hasSize(245);
        assertThat(rows("returns").stream().filter(r -> r.at("/digital/liveClassroom").asBoolean()))
                .hasSize(12);
        assertThat(
                        rows("returns").stream()
                                .filter(
                                        r ->
                                                r.at("/canteen/grade")
                                                        .asText()
                                                        .equals("PROVINCE_FIRST")))
                .hasSize(11);
    }

    @Test
    void networkSpaceUseWeightedByPupilsIsTheReports() {
        assertThat(weightedUse("teacherSpaceUse")).isCloseTo(49.50, within(0.005));
        assertThat(weightedUse("pupilSpaceUse")).isCloseTo(39.80, within(0.005));
    }

    private static double weightedUse(String field) {
        double sum = 0, pupils = 0;
        for (JsonNode row : rows("returns")) {
            for (JsonNode stage : row.get("stages")) {
                if (!text(stage, "stage").equals("SENIOR")) {
                    sum += row.at("/digital/" + field).asDouble() * stage.get("pupils").asInt();
                    pupils += stage.get("pupils").asInt();
                }
            }
        }
        return sum / pupils;
    }

    private static Stream<JsonNode> compulsory() {
        return Stream.concat(stages("PRIMARY"), stages("JUNIOR")).map(Map.Entry::getValue);
    }

    private static int base(JsonNode stage) {
        JsonNode c = stage.get("cohort");
        return c.get("entrants").asInt()
                + c.get("transferredIn").asInt()
                - c.get("transferredOut").asInt()
                - c.get("deaths").asInt();
    }

    private static int sum(JsonNode row, String list, String field) {
        return children(row.get(list)).mapToInt(c -> c.get(field).asInt()).sum();
    }
}
