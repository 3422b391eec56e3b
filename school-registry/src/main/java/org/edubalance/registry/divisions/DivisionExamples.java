package org.edubalance.registry.divisions;

/** Examples for the document. */
final class DivisionExamples {

    static final String REQUEST =
            """
            {"name": "堌阳镇", "level": "TOWN", "kind": "TOWN"}""";

    static final String RESPONSE =
            """
            {"code": "410225101", "parentCode": "410225", "name": "堌阳镇", "level": "TOWN",
             "kind": "TOWN"}""";

    static final String PAGE =
            """
            {"items": [{"code": "410225101", "parentCode": "410225", "name": "堌阳镇",
              "level": "TOWN", "kind": "TOWN"}], "next": null}""";

    private DivisionExamples() {}
}
