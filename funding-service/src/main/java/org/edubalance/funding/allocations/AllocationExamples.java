package org.edubalance.funding.allocations;

/** What requests and answers look like, for the document. */
final class AllocationExamples {

    static final String REQUEST =
            """
            {"divisionCode": "410225", "fiscalYear": 2020}""";

    private static final String RUN =
            """
            {"id": "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "divisionCode": "410225",
             "fiscalYear": 2020, "academicYear": 2019, "schools": 287, "pupils": 122794,
             "total": 89216350.00, "missing": [],
             "rules": [{"id": "0193a1b2-0000-7e5f-8a9b-0c1d2e3f4a5b", "kind": "PUBLIC_FUNDS",
               "divisionCode": "0", "from": "2020-01-01", "to": "2023-01-01",
               "parameters": {"PRIMARY": 650, "JUNIOR": 850}}],
             "source": {"service": "school-registry", "rows": 287, "asOf": "2026-11-24T02:00:00Z",
               "digest": "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
             "createdBy": "finance-clerk", "createdAt": "2026-11-24T02:00:01Z",
            """;

    static final String DRAFT = RUN + " \"status\": \"DRAFT\"}";

    private static final String APPROVAL =
            " \"approvedBy\": \"finance-head\", \"approvedAt\": \"2026-11-24T03:00:00Z\",";

    static final String APPROVED = RUN + APPROVAL + " \"status\": \"APPROVED\"}";

    static final String PAID =
            RUN
                    + APPROVAL
                    + " \"paidBy\": \"treasury\", \"paidAt\": \"2026-11-25T03:00:00Z\","
                    + " \"status\": \"PAID\"}";

    static final String PAGE = "{\"items\": [" + DRAFT + "], \"next\": null}";

    static final String LINES =
            """
            {"items": [{"schoolCode": "2141000001", "schoolName": "兰考县某村小学",
              "townCode": "410225101", "stage": "PRIMARY", "pupils": 37, "countedPupils": 100,
              "disabled": 0, "boarders": 0, "unreported": [],
              "amounts": {"base": 65000.00, "special": 0.00, "boarding": 0.00, "heating": 0.00},
              "amount": 65000.00, "ruleIds": ["0193a1b2-0000-7e5f-8a9b-0c1d2e3f4a5b"]}],
             "next": null}""";

    static final String SOURCE_DOWN =
            """
            {"type": "/problems/source-unavailable", "title": "来源服务不可用", "status": 503,
             "detail": "来源服务 school-registry 暂不可用，未计算任何结果",
             "instance": "/funding/v1/allocations", "code": "SOURCE_UNAVAILABLE",
             "source": "school-registry"}""";

    private AllocationExamples() {}
}
