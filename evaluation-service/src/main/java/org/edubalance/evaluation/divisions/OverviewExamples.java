package org.edubalance.evaluation.divisions;

/** What an answer looks like, for the document. */
final class OverviewExamples {

    static final String LANKAO =
            """
            {"divisionCode": "410225", "academicYear": 2019,
             "standards": [{"standard": {"id": "CN-2017-QUALITY", "version": 1},
               "title": {"zh": "县域义务教育优质均衡发展", "en": "Quality balance"},
               "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
               "asOf": "2026-11-24T02:00:00.953626Z", "createdAt": "2026-11-24T02:00:01Z",
               "include": {"kinds": ["PRIMARY", "JUNIOR", "NINE_YEAR", "TWELVE_YEAR",
                 "COMPLETE_SECONDARY"], "ownership": "ALL", "teachingPoints": "MERGE",
                 "teachingPointMinPupils": 50, "teacherCount": "FULL_TIME",
                 "splitMode": "WEIGHTED"},
               "verdict": "FAIL", "findings": {"errors": 1, "warnings": 0, "infos": 4},
               "stages": [{"stage": "PRIMARY", "schools": 207, "pupils": 83948,
                 "compositeCv": null, "limit": 0.5, "cvVerdict": "FAIL",
                 "schoolsVerdict": "FAIL", "verdict": "FAIL",
                 "indicators": [{"id": "backboneTeachersPer100",
                   "name": {"zh": "每百名学生拥有县级以上骨干教师数",
                     "en": "Backbone teachers of county level or higher per 100 pupils"},
                   "mean": 0.8636298661075905, "cv": 0.6648973678881684, "limit": 0.5,
                   "verdict": "FAIL", "missing": 0}]}],
               "mostUnmet": [{"schoolCode": "2141000001", "schoolName": "兰考县某小学",
                 "townCode": "410225001", "stage": "PRIMARY", "pupils": 1264,
                 "verdict": "FAIL",
                 "unmet": ["backboneTeachersPer100", "teachingAreaPerPupil"], "unknown": 0,
                 "leastShareReached": 0.3955696202531646}],
               "largestContributions": [{"schoolCode": "2141000001",
                 "schoolName": "兰考县某小学", "townCode": "410225001", "stage": "PRIMARY",
                 "indicator": "backboneTeachersPer100", "value": 0.3955696202531646,
                 "mean": 0.8636298661075905, "share": 0.0412, "partial": false}]}]}""";

    private OverviewExamples() {}
}
