package org.edubalance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.edubalance.sample.SampleFiles.postsInForce;
import static org.edubalance.sample.SampleFiles.rows;
import static org.edubalance.sample.SampleFiles.schoolsByCode;
import static org.edubalance.sample.SampleFiles.teachersByNumber;
import static org.edubalance.sample.SampleFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The standards' formulas written out plainly over the files, so that the generator's own
 * arithmetic is not asked.
 */
class BalanceTest {
    private static final List<String> MATERIAL =
            List.of("teachingArea", "sportsArea", "equipmentValue", "computers", "books");
    private static final List<String> STAFF =
            List.of("teachers", "aboveRequired", "midTitleOrHigher");

    /**
     * One school of a stage with the amounts it counts with; points are in their central school.
     */
    private static final class Part {
        double pupils;
        final Map<String, Double> amounts = new HashMap<>();

        void add(String what, double amount) {
            amounts.merge(what, amount, Double::sum);
        }

        double perPupil(String what) {
            return amounts.getOrDefault(what, 0.0) / pupils;
        }
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY, 0.31, 207", "JUNIOR, 0.26, 54"})
    void theCompositeIsTheReports(String stage, double published, int schools) {
        Map<String, Part> parts = parts(stage);
        assertThat(parts).hasSize(schools);
        double sum = 0;
        for (String what : MATERIAL) {
            sum += cv(parts, what);
        }
        for (String what : STAFF) {
            sum += cv(parts, what);
        }
        assertThat(sum / 8).isCloseTo(published, within(0.003));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, teachingArea, 0.36",
        "PRIMARY, equipmentValue, 0.40",
        "PRIMARY, computers, 0.30",
        "PRIMARY, books, 0.24",
        "PRIMARY, teachers, 0.21",
        "PRIMARY, midTitleOrHigher, 0.31",
        "JUNIOR, teachingArea, 0.30",
        "JUNIOR, equipmentValue, 0.33",
        "JUNIOR, computers, 0.25",
        "JUNIOR, books, 0.19",
        "JUNIOR, teachers, 0.17",
        "JUNIOR, aboveRequired, 0.20",
        "JUNIOR, midTitleOrHigher, 0.26"
    })
    void eachIndicatorHasTheSpreadThatTheDocumentSays(String stage, String what, double target) {
        assertThat(cv(parts(stage), what)).isCloseTo(target, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY, 4.5, 7.5, 2000", "JUNIOR, 5.8, 10.2, 2500"})
    void manySchoolsAreBelowTheQualityStandardAndManyAreNot(
            String stage, double teaching, double sports, double value) {
        Map<String, Part> parts = parts(stage);
        Map<String, Double> thresholds =
                Map.of(
                        "teachingArea",
                        teaching,
                        "sportsArea",
                        sports,
                        "equipmentValue",
                        value,
                        "peArt",
                        0.009);
        thresholds.forEach(
                (what, threshold) -> {
                    long below =
                            parts.values().stream()
                                    .filter(p -> p.perPupil(what) < threshold)
                                    .count();
                    assertThat((double) below / parts.size()).as(what).isBetween(0.2, 0.8);
                });
    }

    /** CN-2012-BASIC: weighted by pupils, the mean being the ratio of the sums. */
    private static double cv(Map<String, Part> parts, String what) {
        double amount = 0, pupils = 0;
        for (Part part : parts.values()) {
            amount += part.amounts.getOrDefault(what, 0.0);
            pupils += part.pupils;
        }
        double mean = amount / pupils, variance = 0;
        for (Part part : parts.values()) {
            variance += part.pupils / pupils * Math.pow(part.perPupil(what) - mean, 2);
        }
        return Math.sqrt(variance) / mean;
    }

    private static Map<String, Part> parts(String stage) {
        Map<String, JsonNode> schools = schoolsByCode();
        Map<String, Part> parts = new TreeMap<>();
        for (JsonNode row : rows("returns")) {
            JsonNode school = schools.get(text(row, "schoolCode"));
            double a = pupils(row, "PRIMARY"), b = pupils(row, "JUNIOR"), c = pupils(row, "SENIOR");
            double own = stage.equals("PRIMARY") ? a : b;
            if (own == 0 || text(school, "kind").equals("SPECIAL")) {
                continue;
            }
            double part =
                    switch (text(school, "kind")) {
                        case "NINE_YEAR" -> (stage.equals("PRIMARY") ? a : 1.1 * b) / (a + 1.1 * b);
                        case "COMPLETE_SECONDARY" -> b / (b + 1.2 * c);
                        default -> 1;
                    };
            Part unit = parts.computeIfAbsent(unitOf(school), code -> new Part());
            unit.pupils += own;
            for (String what : MATERIAL) {
                String group = what.endsWith("Area") ? "premises" : "equipment";
                unit.add(what, part * row.get(group).get(what).asDouble());
            }
        }
        Map<String, JsonNode> teachers = teachersByNumber();
        postsInForce()
                .filter(post -> text(post, "stage").equals(stage))
                .forEach(
                        post -> {
                            JsonNode teacher = teachers.get(text(post, "staffNumber"));
                            Part unit = parts.get(unitOf(schools.get(text(post, "schoolCode"))));
                            addPost(unit, stage, post, teacher);
                        });
        return parts;
    }

    private static void addPost(Part unit, String stage, JsonNode post, JsonNode teacher) {
        double share = post.get("share").asDouble();
        unit.add("teachers", share);
        List<String> required =
                stage.equals("PRIMARY")
                        ? List.of("JUNIOR_COLLEGE", "BACHELOR", "MASTER")
                        : List.of("BACHELOR", "MASTER");
        if (required.contains(text(teacher, "qualification"))) {
            unit.add("aboveRequired", share);
        }
        if (List.of("MID", "SENIOR", "CHIEF").contains(text(teacher, "title"))) {
            unit.add("midTitleOrHigher", share);
        }
        JsonNode subjects = post.get("subjects");
        for (JsonNode subject : subjects) {
            if (List.of("PE", "MUSIC", "ART").contains(subject.asText())) {
                unit.add("peArt", share / subjects.size());
            }
        }
    }

    private static String unitOf(JsonNode school) {
        return school.has("centralSchoolCode")
                ? text(school, "centralSchoolCode")
                : text(school, "code");
    }

    private static double pupils(JsonNode row, String stage) {
        for (JsonNode entry : row.get("stages")) {
            if (text(entry, "stage").equals(stage)) {
                return entry.get("pupils").asDouble();
            }
        }
        return 0;
    }
}
