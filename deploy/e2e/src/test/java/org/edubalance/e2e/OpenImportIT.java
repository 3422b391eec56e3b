package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.e2e.RunningSystem.LANKAO;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.edubalance.local.Service;
import org.junit.jupiter.api.Test;

/**
 * A long import of one county holds up nobody: another county is evaluated as before, and the same
 * county without any of the import until all of it is in.
 */
class OpenImportIT {

    private static final int POSTED = 20;
    private static final int NEWCOMERS = 40_000;
    private static final int FEWEST = 4;
    private static final int ROUNDS = 5;
    private static final String SCHOOL = "2141009931";

    private final RunningSystem system = RunningSystem.get();
    private final TestCounties counties = new TestCounties(system);

    /** An evaluation, and how long it took. */
    private record Evaluated(String digest, String teacherDigest, Duration took) {}

    @Test
    void nobodyWaitsForItAndNobodySeesAPartOfIt() {
        String county = counties.county("410293");
        counties.school(county, SCHOOL);
        load(county, "teachers", posted(county, false));
        load(county, "assignments", posts(county));
        Evaluated before = evaluate(county);
        List<String> factsBefore = facts(county, "");
        List<String> versionBefore = facts(county, "/versions");
        Duration usual = median(lankao());

        String job = counties.startImport(county, "teachers", bigFile(county), false).get("id");
        List<Duration> meanwhile = new ArrayList<>();
        while (isRunning(county, job)) {
            Evaluated same = evaluate(county);
            List<String> facts = facts(county, "");
            List<String> version = facts(county, "/versions");
            if (isRunning(county, job)) {
                assertThat(same.digest()).isEqualTo(before.digest());
                assertThat(facts).isEqualTo(factsBefore);
                assertThat(version).isEqualTo(versionBefore);
            }
            List<Duration> others = List.of(evaluate(LANKAO).took(), evaluate(LANKAO).took());
            if (isRunning(county, job)) {
                meanwhile.addAll(others);
            }
        }
        assertThat(counties.importStatus(county, job)).isEqualTo("SUCCEEDED");
        assertThat(meanwhile)
                .as("evaluations while the import was open")
                .hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(median(meanwhile)).isLessThan(usual.multipliedBy(3).plusMillis(500));

        Evaluated after = evaluate(county);
        assertThat(after.teacherDigest()).isNotEqualTo(before.teacherDigest());
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(facts(county, "")).hasSameSizeAs(factsBefore).isNotEqualTo(factsBefore);
        assertThat(facts(county, "/versions")).isNotEqualTo(versionBefore);
        assertThat(evaluate(county).digest()).isEqualTo(after.digest());
    }

    private boolean isRunning(String county, String job) {
        return !List.of("SUCCEEDED", "FAILED").contains(counties.importStatus(county, job));
    }

    private void load(String county, String kind, List<String> lines) {
        JsonPath job = counties.startImport(county, kind, lines, true);
        assertThat(job.getString("status")).as(job.prettify()).isEqualTo("SUCCEEDED");
    }

    /** The first half of the posted change at the beginning of the file, the others at its end. */
    private static List<String> bigFile(String county) {
        List<String> lines = new ArrayList<>(posted(county, true));
        List<String> newcomers = new ArrayList<>();
        for (int number = 0; number < NEWCOMERS; number++) {
            newcomers.add(TestCounties.teacher(county, "N" + number));
        }
        lines.addAll(POSTED / 2, newcomers);
        return lines;
    }

    private static List<String> posted(String county, boolean senior) {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < POSTED; number++) {
            lines.add(
                    senior
                            ? TestCounties.seniorTeacher(county, "P" + number)
                            : TestCounties.teacher(county, "P" + number));
        }
        return lines;
    }

    private static List<String> posts(String county) {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < POSTED; number++) {
            lines.add(TestCounties.post(county, "P" + number, SCHOOL));
        }
        return lines;
    }

    private List<Duration> lankao() {
        evaluate(LANKAO);
        List<Duration> took = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            took.add(evaluate(LANKAO).took());
        }
        return took;
    }

    private static Duration median(List<Duration> durations) {
        List<Duration> sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private Evaluated evaluate(String county) {
        long began = System.nanoTime();
        JsonPath answer =
                system.as(Service.EVALUATION, county, "editor")
                        .body(
                                """
                                {"standard": "CN-2012-BASIC", "divisionCode": "%s", "academicYear": 2019}"""
                                        .formatted(county))
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        return new Evaluated(
                answer.getString("digest"),
                answer.getString("sources.find { it.service == 'teacher-service' }.digest"),
                Duration.ofNanos(System.nanoTime() - began));
    }

    /** The lines without the trailer, which names the instant. */
    private List<String> facts(String county, String below) {
        String body =
                system.as(Service.TEACHER, county, "service")
                        .accept("application/x-ndjson")
                        .get("/v1/facts%s?division=%s&academicYear=2019".formatted(below, county))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        List<String> lines = new ArrayList<>(body.lines().toList());
        assertThat(lines).hasSizeGreaterThan(1);
        return lines.subList(0, lines.size() - 1);
    }
}
