package org.edubalance.evaluation.supervisionrounds;

/** What requests and answers look like, for the document. */
final class SupervisionExamples {

    private static final String ROUND_CONTENT =
            """
            "divisionCode": "410225", "name": "2019 年综合督导", "from": "2019-03-01",
             "to": "2020-01-01"}""";

    static final String ROUND_REQUEST = "{" + ROUND_CONTENT;
    static final String ROUND =
            "{\"id\": \"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\", " + ROUND_CONTENT;
    static final String ROUNDS = "{\"items\": [" + ROUND + "], \"next\": null}";

    static final String VISIT_REQUEST =
            """
            {"schoolCode": "2141000001", "visitedOn": "2019-04-10", "inspectors": 4, "score": 86.5,
             "summary": "管理规范", "findings": [{"text": "实验室通风不足", "deadline": "2019-06-30"}]}""";
    static final String VISIT =
            """
            {"id": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c",
             "roundId": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "divisionCode": "410225",
             "schoolCode": "2141000001", "schoolName": "兰考县陇海路小学", "visitedOn": "2019-04-10",
             "inspectors": 4, "score": 86.5, "summary": "管理规范"}""";
    static final String VISITS = "{\"items\": [" + VISIT + "], \"next\": null}";

    static final String REPORT = "{\"text\": \"已更换风机\"}";
    private static final String FINDING_HEAD =
            """
            {"id": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d",
             "visitId": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c", "divisionCode": "410225",
             "schoolCode": "2141000001", "schoolName": "兰考县陇海路小学", "text": "实验室通风不足",
             "deadline": "2019-06-30",""";
    static final String FINDING = FINDING_HEAD + " \"state\": \"OPEN\", \"overdue\": true}";
    static final String RECTIFIED =
            FINDING_HEAD
                    + """
                     "state": "RECTIFIED", "overdue": true, "rectification": "已更换风机",
                     "rectifiedBy": "editor", "rectifiedAt": "2026-11-24T02:00:00Z"}""";
    static final String CLOSED =
            FINDING_HEAD
                    + """
                     "state": "CLOSED", "overdue": false, "rectification": "已更换风机",
                     "rectifiedBy": "editor", "rectifiedAt": "2026-11-24T02:00:00Z",
                     "closingComment": "现场核实", "closedBy": "verifier",
                     "closedAt": "2026-11-25T02:00:00Z"}""";
    static final String FINDINGS = "{\"items\": [" + FINDING + "], \"next\": null}";

    static final String COVERAGE =
            """
            {"divisionCode": "410225", "academicYear": 2019, "from": "2017-09-01",
             "to": "2020-09-01", "schools": 2, "visited": 1, "share": 50, "verdict": "FAIL",
             "missing": [{"schoolCode": "2141000002", "schoolName": "兰考县航海路小学",
               "townCode": "410225001"}]}""";

    private SupervisionExamples() {}
}
