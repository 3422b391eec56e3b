package org.edubalance.evaluation.claimrules;

/** What requests and answers look like, for the document. */
final class ClaimRuleExamples {

    private static final String CONTENT =
            """
             "kind": "SUM", "finding": "DQ-01", "severity": "ERROR",
             "text": {"zh": "{F008} + {F009} + {F010} = {sum}，公布为 {F007}",
               "en": "{F008} + {F009} + {F010} = {sum}, published as {F007}"},
             "values": [{"name": "sum", "of": [{"of": [{"claim": "F008"}]},
               {"of": [{"claim": "F009"}]}, {"of": [{"claim": "F010"}]}]}],
             "holds": [{"left": [{"of": [{"value": "sum"}]}], "comparator": "EQ",
               "right": [{"of": [{"claim": "F007"}]}]}]""";

    static final String REQUEST = "{" + CONTENT + "}";

    private static final String KEY =
            "{\"id\": \"PUBLIC-SCHOOLS-BY-KIND\", \"divisionCode\": \"0\",";

    private static final String SAID = "\"rule\": {\"id\": \"PUBLIC-SCHOOLS-BY-KIND\"," + CONTENT;

    static final String RULE = KEY + "\"withdrawn\": false," + SAID + "}}";

    static final String WITHDRAWN = KEY + "\"withdrawn\": true," + SAID + "}}";

    static final String PAGE = "{\"items\": [" + RULE + "], \"next\": null}";

    private ClaimRuleExamples() {}
}
