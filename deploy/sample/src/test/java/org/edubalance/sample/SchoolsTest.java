package org.edubalance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.sample.SampleFiles.children;
import static org.edubalance.sample.SampleFiles.rows;
import static org.edubalance.sample.SampleFiles.schools;
import static org.edubalance.sample.SampleFiles.schoolsByCode;
import static org.edubalance.sample.SampleFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolsTest {

    @Test
    void thereAre255EstablishedSchoolsAnd32Points() {
        assertThat(schools("PUBLIC", "PRIMARY")).hasSize(189);
        assertThat(schools("PUBLIC", "JUNIOR")).hasSize(39);
        assertThat(schools("PUBLIC", "NINE_YEAR")).hasSize(2);
        assertThat(schools("PUBLIC", "SPECIAL")).hasSize(1);
        assertThat(schools("PUBLIC", "COMPLETE_SECONDARY")).hasSize(1);
        assertThat(schools("PRIVATE", "PRIMARY", "JUNIOR", "NINE_YEAR")).hasSize(23);
        assertThat(schools("PUBLIC", "TEACHING_POINT")).hasSize(32);
        assertThat(rows("schools")).hasSize(255 + 32);
    }

    @Test
    void everyPointHasAPublicPrimarySchoolOfItsTownAbove() {
        Map<String, JsonNode> byCode = schoolsByCode();
        assertThat(schools("PUBLIC", "TEACHING_POINT"))
                .allSatisfy(
                        point -> {
                            JsonNode central = byCode.get(text(point, "centralSchoolCode"));
                            assertThat(text(central, "kind")).isEqualTo("PRIMARY");
                            assertThat(text(central, "townCode"))
                                    .isEqualTo(text(point, "townCode"));
                        });
    }

    @Test
    void thereAreThirteenTownsAndThreeSubdistrictsAndEverySchoolIsInOne() {
        Set<String> towns = new HashSet<>();
        for (JsonNode division : rows("divisions")) {
            if (text(division, "level").equals("TOWN")) {
                towns.add(text(division, "code"));
            }
        }
        assertThat(towns).hasSize(16).allMatch(code -> code.matches("410225\\d{3}"));
        assertThat(rows("divisions").stream().filter(d -> text(d, "kind").equals("SUBDISTRICT")))
                .hasSize(3);
        assertThat(rows("schools")).allMatch(s -> towns.contains(text(s, "townCode")));
    }

    @Test
    void codesAndNamesAreUniqueAndTheNamedSchoolsAreThere() {
        assertThat(rows("schools").stream().map(s -> text(s, "code")))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("(21|31|34|51)41\\d{6}"));
        List<String> names = rows("schools").stream().map(s -> text(s, "name")).toList();
        assertThat(names).doesNotHaveDuplicates();
        for (String named : List.of("张庄小学", "航海路中学", "陇海路小学", "星河惠民学校", "油田小学", "油田中学")) {
            assertThat(names).filteredOn(name -> name.endsWith(named)).hasSize(1);
        }
    }

    @Test
    void everySchoolLiesInTheCounty() {
        assertThat(rows("schools"))
                .allSatisfy(
                        school -> {
                            assertThat(school.get("latitude").asDouble()).isBetween(34.70, 35.04);
                            assertThat(school.get("longitude").asDouble())
                                    .isBetween(114.65, 115.29);
                        });
    }

    @Test
    void honoursAreAsManyAsTheReportCounts() {
        assertThat(honours("全国青少年校园足球特色学校")).isEqualTo(16);
        assertThat(honours("体育一校一品示范校")).isEqualTo(11);
        assertThat(honours("省级平安校园")).isEqualTo(1);
        assertThat(honours("县级平安校园")).isEqualTo(75);
        assertThat(honours("河南教育名片")).isEqualTo(2);
    }

    private static long honours(String title) {
        return rows("schools").stream()
                .filter(
                        s ->
                                children(s.get("designations"))
                                        .anyMatch(d -> text(d, "title").equals(title)))
                .count();
    }
}
