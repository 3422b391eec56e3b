package org.edubalance.kit.audit;

/** Examples for the document. */
final class AuditExamples {

    static final String PAGE =
            """
            {"items": [{"id": "2048-1", "position": 2048,
              "instant": "2026-11-24T02:00:00.123456Z", "actor": "zhang.wei",
              "roles": ["editor"], "division": "410225", "action": "CHANGED", "type": "school",
              "resourceId": "2141000001", "version": 3, "before": {"name": "某某小学"},
              "after": {"name": "某某中心小学"},
              "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}], "next": null}""";

    static final String HEADS =
            """
            {"items": [{"number": 17,
              "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "position": 2048, "sealedAt": "2026-11-24T02:00:01Z"}]}""";

    static final String HOLDS =
            """
            {"holds": true, "sealedUpTo": 2048, "unsealed": 0,
             "head": "17:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";

    static final String BROKEN =
            """
            {"holds": false,
             "firstBroken": {"what": "ENTRY", "block": 9, "position": 1043, "number": 2},
             "sealedUpTo": 2048, "unsealed": 0,
             "head": "17:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";

    private AuditExamples() {}
}
