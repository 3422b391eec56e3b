package org.edubalance.teacher.assignments;

/** What the document shows of this resource. */
final class AssignmentExamples {
    static final String REQUEST =
            """
            {"divisionCode": "410225", "staffNumber": "LK000001", "schoolCode": "2141000001",
             "stage": "PRIMARY", "role": "TEACHER", "share": 0.6, "subjects": ["MUSIC", "ART"],
             "from": "2015-09-01"}""";

    static final String PATCH =
            """
            {"to": "2026-08-31"}""";

    static final String RESPONSE =
            """
            {"id": "01935a6e-7c00-7abc-8def-0123456789ac",
             "teacherId": "01935a6e-7c00-7abc-8def-0123456789ab", "divisionCode": "410225",
             "divisionName": "兰考县", "staffNumber": "LK000001", "schoolCode": "2141000001",
             "schoolName": "兰考县第一小学", "townName": "兰阳街道", "stage": "PRIMARY",
             "role": "TEACHER", "share": 0.6, "subjects": ["MUSIC", "ART"],
             "from": "2015-09-01", "version": 0}""";

    static final String PAGE = "{\"items\": [" + RESPONSE + "], \"next\": null}";

    private AssignmentExamples() {}
}
