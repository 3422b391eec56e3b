package org.edubalance.evaluation.comparisons;

/** What an answer looks like, for the document. */
final class ComparisonExamples {

    static final String ONE_OF_TWO =
            """
            {"standard": "CN-2012-BASIC", "academicYear": 2019,
             "groups": [{"standard": {"id": "CN-2012-BASIC", "version": 1},
               "include": {"kinds": ["PRIMARY", "JUNIOR", "NINE_YEAR", "TWELVE_YEAR",
                 "COMPLETE_SECONDARY"], "ownership": "ALL", "teachingPoints": "MERGE",
                 "teachingPointMinPupils": 0, "teacherCount": "FULL_TIME",
                 "splitMode": "WEIGHTED"},
               "counties": [{"divisionCode": "410225",
                 "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
                 "asOf": "2026-11-24T02:00:00.953626Z", "verdict": "PASS",
                 "stages": [{"stage": "PRIMARY", "schools": 207, "pupils": 83948,
                   "compositeCv": 0.31, "limit": 0.65, "cvVerdict": "PASS",
                   "schoolsVerdict": "NOT_APPLICABLE", "verdict": "PASS",
                   "indicators": [{"id": "booksPerPupil",
                     "name": {"zh": "生均图书册数", "en": "Books per pupil"}, "mean": 21.4,
                     "cv": 0.28, "limit": null, "verdict": "NOT_APPLICABLE", "missing": 0}]}]}],
               "missing": ["410221"]}],
             "missing": ["410221"]}""";

    private ComparisonExamples() {}
}
