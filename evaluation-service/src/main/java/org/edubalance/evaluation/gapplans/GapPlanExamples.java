package org.edubalance.evaluation.gapplans;

/** What requests and answers look like, for the document. */
final class GapPlanExamples {

    static final String REQUEST =
            """
            {"evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c", "name": "优质均衡补足规划"}""";

    static final String REQUEST_WITH_BUDGET =
            """
            {"evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c", "name": "五千万元方案",
             "targets": {"thresholds": true, "cv": true,
               "limits": {"PRIMARY": 0.45, "JUNIOR": 0.40}},
             "unitCosts": {"teachingArea": 2800, "multimediaRooms": 55000},
             "siteFactors": {"RURAL": 1.15}, "transferCost": 2000, "budget": 50000000,
             "order": "CV_FIRST", "teachers": "RECRUIT"}""";

    private static final String ID = "01a20d95-02b1-7c55-8f0e-52a01d7c1e02";

    private static final String DIGEST =
            "\"digest\": \"sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"";

    private static final String HEAD =
            """
            "name": "优质均衡补足规划", "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",\
            """;

    private static final String STANDARD =
            """
             "standard": "CN-2017-QUALITY", "standardVersion": 1, "divisionCode": "410225",
             "academicYear": 2019,\
            """;

    static final String PLAN =
            "{\"id\": \""
                    + ID
                    + "\", "
                    + HEAD
                    + """

                     "baseDigest": "sha-256:d3d555982e0f02096671488c02e183c8cdb3a6900e52c2fe91f11a8d85f2b719",
                    """
                    + STANDARD
                    + """

                     "options": {"thresholds": true, "limits": {"PRIMARY": 0.5, "JUNIOR": 0.45},
                       "unitCosts": {"teachingArea": 2600, "aboveRequired": 90000},
                       "siteFactors": {}, "transferCost": 0, "order": "THRESHOLDS_FIRST",
                       "teachers": "TRANSFER_FIRST"},
                     "reached": true, "cost": 806000,
                     "summary": {"thresholdsReached": true, "cvReached": true, "rows": 2,
                       "costBound": 806000,
                       "indicators": [{"indicator": "teachingAreaPerPupil", "target": "THRESHOLD",
                         "stage": "PRIMARY", "quantity": "teachingArea", "unit": "m²",
                         "added": 310, "moved": 0, "schools": 1, "cost": 806000},
                         {"indicator": "aboveRequiredTeachersPer100", "target": "THRESHOLD",
                         "stage": "PRIMARY", "quantity": "aboveRequired", "unit": "person",
                         "added": 0, "moved": 1, "schools": 1, "cost": 0}],
                       "towns": [{"townCode": "410225001", "schools": 1, "rows": 2,
                         "cost": 806000}],
                       "bounds": [{"stage": "PRIMARY", "indicator": "teachingAreaPerPupil",
                         "quantity": "teachingArea", "unit": "m²", "thresholds": 0, "cv": 0}],
                       "obstacles": []},
                     "check": {"verdict": "PASS", "stages": [{"stage": "PRIMARY", "schools": 207,
                       "pupils": 83948, "schoolsWithoutPupilNumber": 0, "indicators": [],
                       "compositeCv": 0.3671, "limit": 0.5, "cvVerdict": "PASS",
                       "schoolsVerdict": "PASS", "verdict": "PASS", "flags": []}],\s"""
                    + DIGEST
                    + "}, \"createdBy\": \"zhang.wei\", \"createdAt\": \"2026-11-24T02:20:00Z\"}";

    static final String PAGE =
            "{\"items\": [{\"id\": \""
                    + ID
                    + "\", "
                    + HEAD
                    + STANDARD
                    + """
                     "reached": true, "cost": 806000, "verdict": "PASS",\s"""
                    + DIGEST
                    + ", \"createdBy\": \"zhang.wei\", \"createdAt\": \"2026-11-24T02:20:00Z\"}],"
                    + " \"next\": null}";

    static final String ROWS =
            """
            {"items": [
              {"number": 1, "step": 1, "target": "THRESHOLD",
               "indicator": "aboveRequiredTeachersPer100", "kind": "TRANSFER",
               "schoolCode": "2141000001", "schoolName": "兰考县某小学", "townCode": "410225001",
               "stage": "PRIMARY", "quantity": "aboveRequired", "unit": "person", "amount": 1,
               "fromSchool": "2141000002", "fromSchoolName": "兰考县另一小学", "unitCost": 0,
               "cost": 0},
              {"number": 2, "step": 2, "target": "THRESHOLD", "indicator": "teachingAreaPerPupil",
               "kind": "ADD", "schoolCode": "2141000001", "schoolName": "兰考县某小学",
               "townCode": "410225001", "stage": "PRIMARY", "quantity": "teachingArea",
               "unit": "m²", "amount": 310, "unitCost": 2600, "cost": 806000}],
             "next": null}""";

    static final String SCENARIO_NAME = "{\"name\": \"补足规划推演\"}";

    static final String SCENARIO =
            """
            {"id": "01a20d99-77aa-7b3e-8e5c-1c1d0f7a4a01", "name": "补足规划推演",
             "evaluationId": "01a20d88-5267-7604-86b1-81eac2e2a55c",
             "baseDigest": "sha-256:d3d555982e0f02096671488c02e183c8cdb3a6900e52c2fe91f11a8d85f2b719",
             "standard": "CN-2017-QUALITY", "standardVersion": 1, "divisionCode": "410225",
             "academicYear": 2019, "inherited": 0,
             "changes": [{"op": "ADD", "schoolCode": "2141000001", "quantity": "teachingArea",
               "amount": 310}],
             "verdict": "PASS", "baseStages": [], "stages": [],
             "difference": {"verdict": {"before": "FAIL", "after": "PASS"}, "stages": [],
               "schools": []},
             "changedFacts": {"opened": [], "closed": [], "reassigned": [],
               "figures": [{"schoolCode": "2141000001", "fact": "teachingArea", "before": 2480,
                 "after": 2790}]},
             "digest": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "createdBy": "zhang.wei", "createdAt": "2026-11-24T02:20:00Z", "archived": false}""";

    static final String UNIT_COSTS =
            """
            {"items": [{"quantity": "teachingArea", "cost": 2600, "per": "m²",
              "text": {"zh": "校舍新建或改扩建，含配套", "en": "building, with what belongs to it"},
              "confidence": "P"}]}""";

    private GapPlanExamples() {}
}
