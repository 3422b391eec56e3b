package org.edubalance.kit.changes;

/** Examples for the document. */
final class ChangeExamples {

    static final String PAGE =
            """
            {"items": [{"op": "PUT", "type": "school", "id": "2141000001", "version": 3,
              "instant": "2026-11-24T02:00:00.123456Z"}],
             "next": "NDIfMB84ZjYxYjUx"}""";

    private ChangeExamples() {}
}
