package org.edubalance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.sample.SampleFiles.postsInForce;
import static org.edubalance.sample.SampleFiles.rows;
import static org.edubalance.sample.SampleFiles.schoolsByCode;
import static org.edubalance.sample.SampleFiles.teachersByNumber;
import static org.edubalance.sample.SampleFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeachersTest {
    private static final List<String> DEGREES =
            List.of("SECONDARY", "JUNIOR_COLLEGE", "BACHELOR", "MASTER", "DOCTOR");
    private static final List<String> MID_OR_HIGHER = List.of("MID", "SENIOR", "CHIEF");

    @Test
    void publicTeachersByHeadAreTheReports() {
        assertThat(publicHeads("PRIMARY")).hasSize(4_112);
        assertThat(publicHeads("JUNIOR")).hasSize(2_262);
        assertThat(publicHeads("SPECIAL")).hasSize(20);
    }

    @Test
    void degreesOfPublicTeachersAreTheReports() {
        assertThat(publicHeads("PRIMARY")).allMatch(t -> atLeast("SECONDARY", t));
        assertThat(publicHeads("JUNIOR")).allMatch(t -> atLeast("JUNIOR_COLLEGE", t));
        assertThat(publicHeads("PRIMARY").stream().filter(t -> atLeast("JUNIOR_COLLEGE", t)))
                .hasSize(4_091);
        assertThat(publicHeads("JUNIOR").stream().filter(t -> atLeast("BACHELOR", t)))
                .hasSize(1_855);
    }

    @Test
    void titlesOfPublicTeachersAreTheReports() {
        assertThat(
                        publicHeads("PRIMARY").stream()
                                .filter(t -> MID_OR_HIGHER.contains(text(t, "title"))))
                .hasSize(2_389);
        assertThat(
                        publicHeads("JUNIOR").stream()
                                .filter(t -> MID_OR_HIGHER.contains(text(t, "title"))))
                .hasSize(1_579);
        assertThat(rows("teachers"))
                .allMatch(
                        t ->
                                !t.has("titleFrom")
                                        || text(t, "titleFrom").compareTo("2019-09-01") < 0);
    }

    @Test
    void tiersAndHiresOfPublicTeachersAreTheReports() {
        List<JsonNode> all = new ArrayList<>(publicHeads("PRIMARY"));
        all.addAll(publicHeads("JUNIOR"));
        assertThat(all.stream().filter(t -> tier(t, "BACKBONE", "COUNTY"))).hasSize(851);
        assertThat(all.stream().filter(t -> tier(t, "MASTER", "COUNTY"))).hasSize(310);
        assertThat(all.stream().filter(t -> tier(t, "SUBJECT_LEADER", "PROVINCE"))).hasSize(18);
        List<JsonNode> hired =
                all.stream().filter(t -> text(t, "hiredOn").compareTo("2014-01-01") >= 0).toList();
        assertThat(hired).hasSize(2_365).allMatch(t -> atLeast("JUNIOR_COLLEGE", t));
        assertThat(hired).allMatch(t -> text(t, "hiredOn").compareTo("2019-09-01") <= 0);
        assertThat(publicHeads("SPECIAL"))
                .allMatch(t -> text(t, "hiredOn").compareTo("2014-01-01") < 0);
    }

    @Test
    void everyEstablishedSchoolHasOnePrincipalWithTheRequiredDegree() {
        Map<String, Integer> principals = new HashMap<>();
        Map<String, JsonNode> teachers = teachersByNumber();
        postsInForce()
                .filter(a -> text(a, "role").equals("PRINCIPAL"))
                .forEach(
                        a -> {
                            principals.merge(text(a, "schoolCode"), 1, Integer::sum);
                            assertThat(
                                            atLeast(
                                                    "JUNIOR_COLLEGE",
                                                    teachers.get(text(a, "staffNumber"))))
                                    .isTrue();
                        });
        assertThat(principals)
                .hasSize(255)
                .allSatisfy((code, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void someShareAPostAndNobodyHasMoreThanOneAtAnyTime() {
        Map<String, List<JsonNode>> byTeacher = new HashMap<>();
        rows("assignments")
                .forEach(
                        a ->
                                byTeacher
                                        .computeIfAbsent(
                                                text(a, "staffNumber"), n -> new ArrayList<>())
                                        .add(a));
        assertThat(byTeacher.keySet()).isEqualTo(teachersByNumber().keySet());
        long sharing = postsInForce().filter(a -> a.get("share").asDouble() < 1).count();
        assertThat(sharing).isEqualTo(2 * 20);
        byTeacher.values().stream()
                .filter(list -> list.size() > 1)
                .forEach(
                        list ->
                                list.forEach(
                                        at -> {
                                            double share =
                                                    list.stream()
                                                            .filter(
                                                                    a ->
                                                                            text(a, "from")
                                                                                            .compareTo(
                                                                                                    text(
                                                                                                            at,
                                                                                                            "from"))
                                                                                    <= 0)
                                                            .filter(
                                                                    a ->
                                                                            !a.has("to")
                                                                                    || text(a, "to")
                                                                                                    .compareTo(
                                                                                                            text(
                                                                                                                    at,
                                                                                                                    "from"))
                                                                                            > 0)
                                                            .mapToDouble(
                                                                    a -> a.get("share").asDouble())
                                                            .sum();
                                            assertThat(share).isLessThanOrEqualTo(1);
                                        }));
    }

    @Test
    void postsAreAtSchoolsThatAreOpenAndHaveTheStage() {
        Map<String, JsonNode> schools = schoolsByCode();
        assertThat(rows("assignments"))
                .allSatisfy(
                        a -> {
                            JsonNode school = schools.get(text(a, "schoolCode"));
                            assertThat(school).isNotNull();
                            assertThat(text(school, "openedOn"))
                                    .isLessThanOrEqualTo(text(a, "from"));
                            List<String> fits =
                                    switch (text(school, "kind")) {
                                        case "PRIMARY", "TEACHING_POINT" -> List.of("PRIMARY");
                                        case "NINE_YEAR" -> List.of("PRIMARY", "JUNIOR");
                                        case "SPECIAL" -> List.of("SPECIAL");
                                        default -> List.of("JUNIOR");
                                    };
                            assertThat(fits).contains(text(a, "stage"));
                        });
        assertThat(rows("assignments").stream().filter(a -> a.has("to"))).hasSizeGreaterThan(50);
    }

    @Test
    void noNumberIsAPersons() {
        assertThat(rows("teachers").stream().map(t -> text(t, "idNumber")))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("000000\\d{11}[\\dX]"));
    }

    /** One entry a person of the public schools, at the stage of the larger share. */
    private static List<JsonNode> publicHeads(String stage) {
        Map<String, JsonNode> schools = schoolsByCode();
        Map<String, JsonNode> main = new HashMap<>();
        postsInForce()
                .filter(a -> text(schools.get(text(a, "schoolCode")), "ownership").equals("PUBLIC"))
                .forEach(
                        a ->
                                main.merge(
                                        text(a, "staffNumber"),
                                        a,
                                        (x, y) ->
                                                x.get("share").asDouble()
                                                                >= y.get("share").asDouble()
                                                        ? x
                                                        : y));
        Map<String, JsonNode> teachers = teachersByNumber();
        return main.values().stream()
                .filter(a -> text(a, "stage").equals(stage))
                .map(a -> teachers.get(text(a, "staffNumber")))
                .toList();
    }

    private static boolean atLeast(String degree, JsonNode teacher) {
        return DEGREES.indexOf(text(teacher, "qualification")) >= DEGREES.indexOf(degree);
    }

    private static boolean tier(JsonNode teacher, String tier, String level) {
        return text(teacher, "tier").equals(tier)
                && text(teacher, "tierLevel").equals(level)
                && text(teacher, "tierFrom").compareTo("2019-09-01") < 0;
    }
}
