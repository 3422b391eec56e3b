package org.edubalance.evaluation.core.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.FundingFacts;
import org.edubalance.evaluation.core.Ownership;
import org.edubalance.evaluation.core.ReturnStatus;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.StaffingFacts;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageFacts;
import org.edubalance.evaluation.core.UrbanRural;
import org.junit.jupiter.api.Test;

/** The checks that come with the service find what can not be true. */
class FactChecksTest {

    private static final List<FactCheck> CHECKS = shipped();

    private static List<FactCheck> shipped() {
        try (InputStream in =
                FactChecksTest.class.getResourceAsStream("/checks/fact-checks.json")) {
            return JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StageFacts primary(Integer pupils, Map<String, Double> numbers) {
        return new StageFacts(Stage.PRIMARY, pupils, numbers);
    }

    private static SchoolFacts school(
            String code, SchoolKind kind, Map<String, Double> quantities, StageFacts... stages) {
        return new SchoolFacts(
                code,
                "School " + code,
                kind,
                Ownership.PUBLIC,
                UrbanRural.RURAL,
                "410225",
                "410225101",
                null,
                stages.length == 0 ? ReturnStatus.DRAFT : ReturnStatus.VERIFIED,
                quantities,
                stages.length == 0 ? null : Arrays.asList(stages));
    }

    private static SchoolFacts sound(String code, int pupils) {
        return school(
                code,
                SchoolKind.PRIMARY,
                Map.of(
                        "teachingArea",
                        pupils * 4.0,
                        "buildingArea",
                        pupils * 6.0,
                        "landArea",
                        pupils * 25.0,
                        "sportsArea",
                        pupils * 8.0,
                        "equipmentValue",
                        pupils * 1500.0,
                        "books",
                        pupils * 20.0,
                        "computers",
                        pupils / 10.0,
                        "indoorSportsArea",
                        0.0),
                primary(pupils, Map.of("classes", pupils / 40.0, "boarders", 0.0)));
    }

    private static StaffingFacts staff(String code, double teachers) {
        return new StaffingFacts(
                code,
                Stage.PRIMARY,
                Map.of("teachers", teachers, "aboveRequired", 0.0, "midTitleOrHigher", 0.0));
    }

    private static CountyFacts county(List<SchoolFacts> schools, StaffingFacts... staff) {
        return new CountyFacts(2019, schools, Arrays.asList(staff), List.of());
    }

    private static Map<String, FactFinding> findings(CountyFacts now, CountyFacts before) {
        return FactChecks.of(CHECKS, now, before).stream()
                .collect(
                        Collectors.toMap(
                                finding -> finding.check().id(),
                                finding -> finding,
                                (a, b) -> a,
                                TreeMap::new));
    }

    private static List<String> broken(CountyFacts now, CountyFacts before) {
        return findings(now, before).values().stream()
                .filter(finding -> !finding.broken().isEmpty())
                .map(finding -> finding.check().id())
                .toList();
    }

    @Test
    void soundRecordsGiveNoFinding() {
        CountyFacts sound = county(List.of(sound("2141000001", 400)), staff("2141000001", 20));
        assertThat(broken(sound, sound)).isEmpty();
        assertThat(findings(sound, sound).values().stream().flatMap(f -> f.open().stream()))
                .isEmpty();
    }

    @Test
    void whatIsMoreThanItsWholeIsFound() {
        SchoolFacts school =
                school(
                        "2141000001",
                        SchoolKind.PRIMARY,
                        Map.of("teachingArea", 900.0, "buildingArea", 800.0),
                        primary(100, Map.of("classes", 3.0, "boarders", 101.0)));
        CountyFacts facts =
                county(
                        List.of(school),
                        new StaffingFacts(
                                "2141000001",
                                Stage.PRIMARY,
                                Map.of(
                                        "teachers",
                                        5.0,
                                        "aboveRequired",
                                        6.0,
                                        "midTitleOrHigher",
                                        5.5)));
        assertThat(broken(facts, facts))
                .contains(
                        "TEACHING_AREA_ABOVE_BUILDINGS",
                        "BOARDERS_ABOVE_PUPILS",
                        "ABOVE_REQUIRED_ABOVE_TEACHERS",
                        "MID_TITLE_ABOVE_TEACHERS");
        FactRow row = findings(facts, facts).get("TEACHING_AREA_ABOVE_BUILDINGS").broken().get(0);
        assertThat(row.schoolCode()).isEqualTo("2141000001");
        assertThat(row.values()).isEqualTo(Map.of("teachingArea", 900.0, "buildingArea", 800.0));
    }

    @Test
    void teachersWithoutPupilsAndPupilsWithoutTeachersOrClassesAreFound() {
        SchoolFacts empty =
                school("2141000001", SchoolKind.PRIMARY, Map.of(), primary(0, Map.of()));
        SchoolFacts alone =
                school("2141000002", SchoolKind.PRIMARY, Map.of(), primary(50, Map.of()));
        CountyFacts facts = county(List.of(empty, alone), staff("2141000001", 3));
        Map<String, FactFinding> findings = findings(facts, facts);
        assertThat(codes(findings, "TEACHERS_WITHOUT_PUPILS")).containsExactly("2141000001");
        assertThat(codes(findings, "PUPILS_WITHOUT_TEACHERS")).containsExactly("2141000002");
        assertThat(codes(findings, "PUPILS_WITHOUT_CLASSES")).containsExactly("2141000002");
    }

    @Test
    void whereNoTeacherIsRecordedAtAllNobodyIsWithoutTeachers() {
        CountyFacts facts = county(List.of(sound("2141000001", 400)));
        FactFinding finding = findings(facts, facts).get("PUPILS_WITHOUT_TEACHERS");
        assertThat(finding.broken()).isEmpty();
        assertThat(finding.open()).hasSize(1);
    }

    @Test
    void teachersAndMoneyOfSchoolsThatAreNotOpenAreFound() {
        CountyFacts facts =
                new CountyFacts(
                        2019,
                        List.of(sound("2141000001", 400)),
                        List.of(staff("2141000001", 20), staff("2141000009", 4)),
                        List.of(
                                new FundingFacts(
                                        "2141000008",
                                        Stage.PRIMARY,
                                        Map.of("publicFundsReceived", 100.0))));
        Map<String, FactFinding> findings = findings(facts, facts);
        assertThat(codes(findings, "STAFF_AT_UNKNOWN_SCHOOL")).containsExactly("2141000009");
        assertThat(codes(findings, "FUNDS_AT_UNKNOWN_SCHOOL")).containsExactly("2141000008");
    }

    @Test
    void aSchoolWithoutAReturnIsFoundAndAPointWithoutACentralSchool() {
        CountyFacts facts =
                county(
                        List.of(
                                school("2141000001", SchoolKind.PRIMARY, Map.of()),
                                school(
                                        "2141000002",
                                        SchoolKind.TEACHING_POINT,
                                        Map.of(),
                                        primary(20, Map.of("classes", 2.0)))));
        Map<String, FactFinding> findings = findings(facts, facts);
        assertThat(codes(findings, "RETURN_MISSING")).containsExactly("2141000001");
        assertThat(codes(findings, "CENTRAL_SCHOOL_UNKNOWN")).containsExactly("2141000002");
    }

    @Test
    void aJumpNeedsAYearBeforeToBeSeen() {
        CountyFacts now =
                county(
                        List.of(sound("2141000001", 400), sound("2141000002", 60)),
                        staff("2141000001", 20),
                        staff("2141000002", 4));
        CountyFacts before =
                county(
                        List.of(sound("2141000001", 300), sound("2141000002", 40)),
                        staff("2141000001", 20),
                        staff("2141000002", 4));
        Map<String, FactFinding> findings = findings(now, before);
        assertThat(codes(findings, "PUPILS_JUMP"))
                .as("20 pupils are a half, but too few to be looked at")
                .containsExactly("2141000001");
        assertThat(findings.get("PUPILS_JUMP").broken().get(0).values())
                .isEqualTo(Map.of("pupils", 400.0, "before", 300.0));
        FactFinding alone = findings(now, county(List.of())).get("PUPILS_JUMP");
        assertThat(alone.broken()).isEmpty();
        assertThat(alone.open()).hasSize(2);
    }

    @Test
    void valuesPerPupilBeyondTheBoundsAreFound() {
        SchoolFacts school =
                school(
                        "2141000001",
                        SchoolKind.PRIMARY,
                        Map.of("books", 41_000.0, "computers", 201.0, "teachingArea", 20.0),
                        primary(100, Map.of("classes", 1.0)));
        CountyFacts facts = county(List.of(school), staff("2141000001", 1));
        assertThat(broken(facts, facts))
                .contains(
                        "BOOKS_IMPLAUSIBLE",
                        "COMPUTERS_IMPLAUSIBLE",
                        "TEACHING_AREA_IMPLAUSIBLE",
                        "CLASS_SIZE_IMPLAUSIBLE",
                        "PUPILS_PER_TEACHER_IMPLAUSIBLE");
    }

    private static List<String> codes(Map<String, FactFinding> findings, String check) {
        return findings.get(check).broken().stream().map(FactRow::schoolCode).toList();
    }
}
