package org.edubalance.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeacherExportTest {

    private final TestCounty county = TestCounty.fresh();

    @Test
    void teachersComeAsATableWithTheirNamesMasked() {
        String id = TestTeacher.recorded(county, Map.of("subjects", List.of("MUSIC", "ART")));
        List<Map<String, String>> rows = TestExport.of(county::viewer, "/v1/teachers");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("id", id)
                .containsEntry("divisionCode", county.code())
                .containsEntry("hiredOn", "2005-09-01")
                .containsEntry("subjects", "MUSIC;ART");
        assertThat(rows.get(0).get("name")).doesNotContain("文静");
        assertThat(TestExport.of(() -> county.as("viewer", "personal-data"), "/v1/teachers"))
                .extracting(row -> row.get("name"))
                .containsExactly("欧阳文静");
    }

    @Test
    void teachersComeAsTheyWere() {
        String first = TestTeacher.recorded(county, Map.of());
        Instant before = Instant.now();
        TestTeacher.recorded(county, Map.of());
        assertThat(TestExport.of(county::viewer, "/v1/teachers?asOf=" + before))
                .extracting(row -> row.get("id"))
                .containsExactly(first);
    }

    @Test
    void assignmentsAreATableToo() {
        assertThat(TestExport.headings(county::viewer, "/v1/assignments"))
                .contains("schoolCode", "stage", "role", "share");
    }
}
