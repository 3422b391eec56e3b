package org.edubalance.evaluation;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCounty;

/** A county of two towns whose records lie in the real services beside this one. */
public final class CountyRecords {

    /** Reference year of the five schools. */
    public static final int YEAR = 2019;

    private final TestCounty county;

    public CountyRecords(TestCounty county) {
        this.county = county;
        new TestRecords(county);
        TestRecords.load("registry", "divisions", List.of(town(1), town(2)));
    }

    /**
     * A primary school.
     *
     * @param town 1 or 2; 0 for none
     */
    public record Primary(int town, String ownership, String urbanRural) {}

    /** What a school reports of a year. */
    public record Report(int pupils, int books, double teachingArea) {}

    /**
     * The five schools of the published example, books by it. The first three lie in town 1 and are
     * public, the others in town 2 and private. Against 6 books a pupil schools 2 and 4 lack 85 and
     * 296 volumes; against 4.5 m² school 1 has just enough, and schools 2 and 4 lack 66.5 and 38
     * m².
     */
    public List<String> fiveSchools() {
        Primary first = new Primary(1, "PUBLIC", "TOWN");
        Primary second = new Primary(2, "PRIVATE", "RURAL");
        List<String> codes = schools(first, first, first, second, second);
        reports(
                YEAR,
                codes,
                new Report(45, 279, 202.5),
                new Report(37, 137, 100),
                new Report(89, 935, 890),
                new Report(76, 160, 304),
                new Report(55, 402, 500));
        return codes;
    }

    /** Codes of new schools, in rising order. */
    public List<String> schools(Primary... schools) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < schools.length; i++) {
            codes.add(TestCounty.freshSchoolCode("21"));
        }
        codes.sort(null);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < schools.length; i++) {
            lines.add(school(codes.get(i), schools[i]));
        }
        TestRecords.load("registry", "schools", lines);
        return codes;
    }

    /** Verified returns of a year, in the order of the schools. */
    public void reports(int academicYear, List<String> codes, Report... reports) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < reports.length; i++) {
            Report report = reports[i];
            lines.add(
                    """
                    {"schoolCode":"%s","academicYear":%d,"status":"VERIFIED","equipment":{"books":%d},"premises":{"teachingArea":%s},"stages":[{"stage":"PRIMARY","pupils":%d}]}"""
                            .formatted(
                                    codes.get(i),
                                    academicYear,
                                    report.books(),
                                    String.format(Locale.ROOT, "%.1f", report.teachingArea()),
                                    report.pupils()));
        }
        TestRecords.load("registry", "returns", lines);
    }

    /**
     * Seals an evaluation; further members of the request as JSON, such as {@code "version": 2}.
     */
    public String evaluate(String standard, int academicYear, String... further) {
        StringBuilder body = new StringBuilder();
        body.append(
                """
                {"standard": "%s", "divisionCode": "%s", "academicYear": %d"""
                        .formatted(standard, county.code(), academicYear));
        for (String member : further) {
            body.append(", ").append(member);
        }
        ValidatableResponse response =
                county.editor().body(body.append('}').toString()).post("/v1/evaluations").then();
        return response.statusCode(201).extract().path("id");
    }

    private String school(String code, Primary school) {
        String town =
                school.town() == 0 ? "" : ",\"townCode\":\"" + county.town(school.town()) + "\"";
        return """
        {"code":"%s","name":"School %s","kind":"PRIMARY","ownership":"%s","urbanRural":"%s","divisionCode":"%s"%s}"""
                .formatted(
                        code, code, school.ownership(), school.urbanRural(), county.code(), town);
    }

    private String town(int number) {
        return "{\"code\":\"%s\",\"name\":\"Town %d\",\"level\":\"TOWN\"}"
                .formatted(county.town(number), number);
    }
}
