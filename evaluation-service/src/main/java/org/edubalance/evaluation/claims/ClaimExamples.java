package org.edubalance.evaluation.claims;

/** What requests and answers look like, for the document. */
final class ClaimExamples {

    private static final String CONTENT =
            """
             "text": "成建制学校", "textEn": "Established schools", "value": 255, "unit": "school",
             "comparator": "EQ",
             "figure": {"service": "registry", "id": "schools.established"}""";

    static final String REQUEST = "{" + CONTENT + "}";

    private static final String KEY =
            "{\"id\": \"F006\", \"divisionCode\": \"410225\", \"academicYear\": 2019, \"names\": [],";

    static final String CLAIM = KEY + "\"withdrawn\": false," + CONTENT + "}";

    static final String WITHDRAWN = KEY + "\"withdrawn\": true," + CONTENT + "}";

    static final String COMPARED =
            """
            {"items": [
              {"id": "F006", "divisionCode": "410225", "academicYear": 2019, "text": "成建制学校",
               "textEn": "Established schools", "published": 255, "unit": "school",
               "comparator": "EQ", "computed": 255, "agrees": true,
               "source": "/registry/v1/schools?division=410225",
               "figure": {"service": "registry", "id": "schools.established"}},
              {"id": "F018", "divisionCode": "410225", "academicYear": 2019, "text": "所列县级荣誉",
               "published": 4, "unit": "honour", "comparator": "EQ", "computed": null,
               "agrees": null, "source": null}]}""";

    private ClaimExamples() {}
}
