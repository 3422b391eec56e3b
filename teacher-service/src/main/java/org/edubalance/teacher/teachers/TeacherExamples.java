package org.edubalance.teacher.teachers;

/** What the document shows of this resource. */
final class TeacherExamples {
    static final String REQUEST =
            """
            {"divisionCode": "410225", "staffNumber": "LK000001", "name": "张晓兰",
             "idNumber": "000000198503120024", "gender": "FEMALE", "birthDate": "1985-03-12",
             "hiredOn": "2007-09-01", "staffing": "ESTABLISHMENT", "qualification": "BACHELOR",
             "qualificationFrom": "2012-07-01",
             "certificate": {"stage": "PRIMARY", "subject": "MUSIC"},
             "title": "MID", "titleFrom": "2016-12-01", "subjects": ["MUSIC", "ART"],
             "tier": "BACKBONE", "tierLevel": "COUNTY", "tierFrom": "2018-09-01",
             "tierTo": "2021-09-01"}""";

    static final String PATCH =
            """
            {"title": "SENIOR", "titleFrom": "2024-12-01"}""";

    static final String RESPONSE =
            """
            {"id": "01935a6e-7c00-7abc-8def-0123456789ab", "divisionCode": "410225",
             "staffNumber": "LK000001", "name": "张**", "idNumber": "**************0024",
             "gender": "FEMALE", "birthDate": "1985-03-12", "hiredOn": "2007-09-01",
             "staffing": "ESTABLISHMENT", "qualification": "BACHELOR",
             "qualificationFrom": "2012-07-01",
             "certificate": {"stage": "PRIMARY", "subject": "MUSIC"},
             "title": "MID", "titleFrom": "2016-12-01", "subjects": ["MUSIC", "ART"],
             "tier": "BACKBONE", "tierLevel": "COUNTY", "tierFrom": "2018-09-01",
             "tierTo": "2021-09-01",
             "history": {
               "qualification": [{"from": "2012-07-01", "value": "BACHELOR"}],
               "title": [{"from": "2016-12-01", "value": "MID"}],
               "tier": [{"from": "2018-09-01", "to": "2021-09-01", "tier": "BACKBONE",
                         "level": "COUNTY"}]},
             "version": 0}""";

    static final String PAGE = "{\"items\": [" + RESPONSE + "], \"next\": null}";

    private TeacherExamples() {}
}
