package org.edubalance.evaluation.trends;

/** What an answer looks like, for the document. */
final class TrendExamples {

    private static final String STANDARD =
            "\"standard\": {\"id\": \"CN-2012-BASIC\", \"version\": 1},\n";

    static final String TWO_YEARS =
            "{\"divisionCode\": \"410225\", \"from\": 2017, \"to\": 2019, \"series\": [{"
                    + STANDARD
                    + """
                    "include": {"kinds": ["PRIMARY", "JUNIOR", "NINE_YEAR", "TWELVE_YEAR",
                      "COMPLETE_SECONDARY"], "ownership": "ALL", "teachingPoints": "MERGE",
                      "teachingPointMinPupils": 0, "teacherCount": "FULL_TIME",
                      "splitMode": "WEIGHTED"},
                    "stage": "PRIMARY", "indicator": "composite",
                    "name": {"zh": "综合差异系数", "en": "Composite coefficient of variation"},
                    "points": [{"academicYear": 2017,
                      "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
                    """
                    + STANDARD
                    + """
                      "mean": null, "cv": 0.3614, "limit": 0.65, "verdict": "PASS",
                      "schools": 211, "pupils": 82113, "missing": 0},
                     {"academicYear": 2019,
                      "evaluationId": "01a20d88-9c11-7d2e-9a04-0c11eac2e2a5",
                    """
                    + STANDARD
                    + """
                      "mean": null, "cv": null, "limit": 0.65, "verdict": "UNDETERMINED",
                      "schools": 207, "pupils": 83948, "missing": 1}],
                    "missingYears": [2018]}],
                    "missingYears": [2018]}""";

    private TrendExamples() {}
}
