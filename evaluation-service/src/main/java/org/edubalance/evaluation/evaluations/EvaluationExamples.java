package org.edubalance.evaluation.evaluations;

/** What requests and answers look like, for the document. */
final class EvaluationExamples {

    static final String REQUEST =
            """
            {"standard": "CN-2012-BASIC", "divisionCode": "410225", "academicYear": 2019}""";

    static final String REQUEST_WITH_INCLUSION =
            """
            {"standard": "CN-2017-QUALITY", "version": 1, "divisionCode": "410225",
             "academicYear": 2019, "fiscalYear": 2019,
             "include": {"ownership": "PUBLIC", "teachingPoints": "ALONE",
               "teachingPointMinPupils": 50}}""";

    private static final String ID = "01a20d88-5267-7604-86b1-81eac2e2a55c";

    private static final String STANDARD =
            """
            {"id": "CN-2017-QUALITY", "version": 1,
               "digest": "sha-256:ffc20c731123232ee5f6b988c9f5fa2f5a344649ff2ff683359a201708616fc6"}""";

    private static final String INDICATORS =
            """
            [{"id": "backboneTeachersPer100", "mean": 0.8636298661075905,
                "standardDeviation": 0.5742252248045482, "cv": 0.6648973678881684, "limit": 0.5,
                "verdict": "FAIL", "missing": [], "partial": null, "flags": []},
               {"id": "multimediaRoomsPer100", "mean": null, "standardDeviation": null,
                "cv": null, "limit": 0.5, "verdict": "UNDETERMINED", "missing": ["2141000007"],
                "partial": {"mean": 2.4127683992946065, "cv": 0.3127683992946065, "schools": 206},
                "flags": []}]""";

    private static final String SOURCES =
            """
            [{"service": "school-registry", "asOf": "2026-11-24T02:00:00.931975Z", "rows": 287,
                "factsVersion": 1,
                "digest": "sha-256:d19e8eca8da4051cccf6b136f694973a3457f0976ccb43f02cdb164511d8b10f"},
               {"service": "teacher-service", "asOf": "2026-11-24T02:00:00.951Z", "rows": 294,
                "factsVersion": 1,
                "digest": "sha-256:5840b47ddfbc5bc80bfa199dd9d3dc7cf8cbafe158667bb695ed67f156b2b391"},
               {"service": "funding-service", "asOf": "2026-11-24T02:00:00.953626Z", "rows": 0,
                "factsVersion": 1,
                "digest": "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]""";

    private static final String DIGEST =
            "\"digest\": \"sha-256:d3d555982e0f02096671488c02e183c8cdb3a6900e52c2fe91f11a8d85f2b719\"";

    static final String EVALUATION =
            "{\"id\": \""
                    + ID
                    + "\", \"standard\": "
                    + STANDARD
                    + """
                    ,
                     "divisionCode": "410225", "academicYear": 2019, "fiscalYear": 2019,
                     "asOf": "2026-11-24T02:00:00.953626Z", "status": "SEALED", "verdict": "FAIL",
                     "include": {"kinds": ["PRIMARY", "JUNIOR", "NINE_YEAR", "TWELVE_YEAR",
                       "COMPLETE_SECONDARY"], "ownership": "ALL", "teachingPoints": "MERGE",
                       "teachingPointMinPupils": 50, "teacherCount": "FULL_TIME",
                       "splitMode": "WEIGHTED"},
                     "stages": [{"stage": "PRIMARY", "schools": 207, "pupils": 83948,
                       "schoolsWithoutPupilNumber": 0, "indicators":\s"""
                    + INDICATORS
                    + """
                    ,
                       "compositeCv": null, "limit": 0.5, "cvVerdict": "FAIL",
                       "schoolsVerdict": "FAIL", "verdict": "FAIL", "flags": []}],
                     "sources":\s"""
                    + SOURCES
                    + ", \"engineVersion\": \"2\", "
                    + DIGEST
                    + ", \"createdAt\": \"2026-11-24T02:00:01Z\"}";

    static final String PAGE = "{\"items\": [" + EVALUATION + "], \"next\": null}";

    static final String STAGE_INDICATORS =
            "{\"items\": [{\"stage\": \"PRIMARY\", \"indicators\": " + INDICATORS + "}]}";

    static final String SCHOOLS =
            """
            {"items": [{"schoolCode": "2141000001", "schoolName": "兰考县某小学",
              "townCode": "410225001", "kind": "PRIMARY", "ownership": "PUBLIC",
              "urbanRural": "RURAL", "stage": "PRIMARY", "pupils": 1264, "mergedPoints": [],
              "values": [
                {"id": "aboveRequiredTeachersPer100", "amount": 52, "value": 4.113924050632911,
                 "threshold": 4.2, "met": false, "shareReached": 0.9795057263411693, "gap": 2},
                {"id": "sportsAreaPerPupil", "amount": null, "value": null, "threshold": 7.5,
                 "met": null, "shareReached": null, "gap": null}],
              "verdict": "UNDETERMINED"}],
             "next": null}""";

    static final String FINDINGS =
            """
            {"items": [{"code": "MISSING_RETURN", "severity": "ERROR", "stage": null,
              "schoolCode": "2141000007", "indicator": null,
              "text": {"zh": "该校本学年没有可采用的年报，各项指标均按缺失处理",
                "en": "no usable return of this year; missing in every indicator"}}]}""";

    static final String PROVENANCE =
            "{\"standard\": "
                    + STANDARD
                    + ", \"engineVersion\": \"2\",\n \"sources\": "
                    + SOURCES
                    + ",\n \"createdBy\": \"zhang.wei\", "
                    + DIGEST
                    + "}";

    static final String SOURCE_DOWN =
            """
            {"type": "/problems/source-unavailable", "title": "来源服务不可用", "status": 503,
             "detail": "来源服务 teacher-service 暂不可用，未作评估",
             "instance": "/evaluation/v1/evaluations", "code": "SOURCE_UNAVAILABLE",
             "source": "teacher-service"}""";

    static final String REPLAY =
            """
            {"digest": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "replayedDigest": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "agrees": true, "differs": []}""";

    private EvaluationExamples() {}
}
