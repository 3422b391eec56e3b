package org.edubalance.evaluation.evaluations;

/** What requests and answers of evaluations above a county look like, for the document. */
final class WideExamples {

    static final String REQUEST =
            """
            {"standard": "CN-2012-BASIC", "divisionCode": "41", "academicYear": 2019}""";

    private static final String HEAD =
            """
            {"id": "01a20d88-5267-7604-86b1-81eac2e2a55c",
             "standard": {"id": "CN-2012-BASIC", "version": 1,
               "digest": "sha-256:ffc20c731123232ee5f6b988c9f5fa2f5a344649ff2ff683359a201708616fc6"},
             "divisionCode": "41", "academicYear": 2019, "fiscalYear": 2019,
             "include": {"kinds": ["PRIMARY", "JUNIOR", "NINE_YEAR", "TWELVE_YEAR",
               "COMPLETE_SECONDARY"], "ownership": "ALL", "teachingPoints": "MERGE",
               "teachingPointMinPupils": 0, "teacherCount": "FULL_TIME", "splitMode": "WEIGHTED"},
             "stages": [], "sources": [], "factsVersion": {}, "engineVersion": "1",
             "createdAt": "2026-11-24T02:00:01Z",\s""";

    static final String QUEUED =
            HEAD
                    + "\"status\": \"QUEUED\", \"parts\": {\"total\": 0, \"sealed\": 0, \"failed\": 0}}";

    static final String RUNNING =
            HEAD
                    + """
                    "asOf": "2026-11-24T02:00:00.953626Z", "status": "RUNNING",
                     "parts": {"total": 158, "sealed": 157, "failed": 0}}""";

    static final String CANCELLED =
            HEAD
                    + """
                    "asOf": "2026-11-24T02:00:00.953626Z", "status": "CANCELLED",
                     "parts": {"total": 158, "sealed": 61, "failed": 0}}""";

    static final String PARTS =
            """
            {"items": [
              {"divisionCode": "410225", "divisionName": "兰考县", "status": "SEALED",
               "verdict": "PASS", "evaluationId": "01a20d88-6001-7004-86b1-81eac2e2a55c",
               "digest": "sha-256:d3d555982e0f02096671488c02e183c8cdb3a6900e52c2fe91f11a8d85f2b719",
               "inputs": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
               "reused": true},
              {"divisionCode": "410221", "divisionName": "杞县", "status": "FAILED", "reused": false,
               "failure": {"source": "teacher-service", "zh": "来源服务 teacher-service 暂不可用，未作评估",
                 "en": "The source teacher-service is not available; nothing was evaluated"}}],
             "next": null}""";

    private static final String DISTRIBUTION =
            """
            {"counties": 2, "mean": 0.35, "min": 0.3, "p10": 0.31, "p25": 0.325, "median": 0.35,
               "p75": 0.375, "p90": 0.39, "max": 0.4,
               "histogram": [{"from": 0.3, "to": 0.4, "counties": 1},
                 {"from": 0.4, "to": 0.5, "counties": 1}]}""";

    static final String ROLL_UP =
            """
            {"id": "01a20d88-5267-7604-86b1-81eac2e2a55c", "divisionCode": "41", "status": "SEALED",
             "parts": {"total": 2, "sealed": 2, "failed": 0},
             "verdicts": {"pass": 1, "fail": 0, "undetermined": 1, "notApplicable": 0},
             "stages": [{"stage": "PRIMARY",
               "verdicts": {"pass": 1, "fail": 0, "undetermined": 1, "notApplicable": 0},
               "composite":\s"""
                    + DISTRIBUTION
                    + """
                    ,
                     "indicators": [{"id": "booksPerPupil",
                       "verdicts": {"pass": 0, "fail": 0, "undetermined": 0, "notApplicable": 2},
                       "unknown": 0, "cv":\s"""
                    + DISTRIBUTION
                    + """
                    }],
                     "worstIndicators": ["booksPerPupil"],
                     "ranking": {"by": "COMPOSITE", "unranked": 0, "rows": [
                       {"rank": 1, "divisionCode": "410221", "divisionName": "杞县", "value": 0.4,
                        "verdict": "UNDETERMINED"},
                       {"rank": 2, "divisionCode": "410225", "divisionName": "兰考县", "value": 0.3,
                        "verdict": "PASS"}]}}]}""";

    static final String EVENTS =
            """
            id:1
            event:progress
            data:{"id":"01a20d88-5267-7604-86b1-81eac2e2a55c","divisionCode":"41","status":"RUNNING","parts":{"total":158,"sealed":61,"failed":0}}

            id:2
            event:end
            data:{"id":"01a20d88-5267-7604-86b1-81eac2e2a55c","divisionCode":"41","status":"SEALED","parts":{"total":158,"sealed":158,"failed":0}}

            """;

    private WideExamples() {}
}
