package org.edubalance.registry.returns;

/** Examples for the document. */
final class ReturnExamples {

    static final String CONTENT =
            """
            {"premises": {"landArea": 19847, "buildingArea": 3955, "teachingArea": 3173,
              "indoorSportsArea": 0, "officeArea": 360, "livingArea": 329, "sportsArea": 7682,
              "functionRooms": [{"kind": "MUSIC", "area": 87, "builtYear": 2017}],
              "meetsSeismic": true, "meetsFire": true},
             "equipment": {"equipmentValue": 1599080, "computers": 107, "books": 28606,
              "multimediaRooms": 12, "networkConnected": true, "labKits": true,
              "musicArtStandard": true},
             "stages": [{"stage": "PRIMARY", "pupils": 83,
              "grades": [{"grade": 1, "pupils": 41}, {"grade": 2, "pupils": 42}],
              "classes": [{"grade": 1, "name": "1（1）班", "pupils": 41},
               {"grade": 2, "name": "2（1）班", "pupils": 42}],
              "boarders": 0, "migrantChildren": {"onRoll": 3, "admitted": 3},
              "zonePupils": 80, "leftBehindChildren": 12,
              "disabled": {"specialSchool": 0, "mainstreamed": 1, "homeVisited": 0},
              "poorPupils": 5, "fitness": {"tested": 82, "passed": 80}}],
             "safety": {"plan": true, "drillsPerYear": 9, "alarm": true, "surveillance": true,
              "incidents": 0},
             "digital": {"teacherSpaceUse": 34.69, "pupilSpaceUse": 44.81,
              "liveClassroom": false},
             "canteen": {"has": true, "grade": "COUNTY_A"}}""";

    static final String DRAFT =
            """
            {"schoolCode": "2141000001", "academicYear": 2019, "revision": 1,
             "status": "DRAFT", "inForce": false,
             "stages": [{"stage": "PRIMARY", "pupils": 83}], "warnings": []}""";

    static final String SUBMITTED =
            """
            {"schoolCode": "2141000001", "academicYear": 2019, "revision": 1,
             "status": "SUBMITTED", "inForce": false,
             "stages": [{"stage": "PRIMARY", "pupils": 83}],
             "warnings": [{"field": "stages[PRIMARY].pupils", "previous": 420, "current": 83,
              "message": {"zh": "与上一学年相比变动超过 30%",
               "en": "Changed by more than 30 % against the year before"}}],
             "submittedBy": "clerk", "submittedAt": "2019-10-08T02:11:09Z"}""";

    static final String VERIFICATION =
            """
            {"acknowledgeWarnings": true}""";

    static final String VERIFIED =
            """
            {"schoolCode": "2141000001", "academicYear": 2019, "revision": 1,
             "status": "VERIFIED", "inForce": true,
             "stages": [{"stage": "PRIMARY", "pupils": 83}], "warnings": [],
             "submittedBy": "clerk", "submittedAt": "2019-10-08T02:11:09Z",
             "verifiedBy": "bureau", "verifiedAt": "2019-10-09T07:30:00Z"}""";

    static final String REJECTION =
            """
            {"reason": "三年级人数与学籍系统不符"}""";

    static final String REJECTED =
            """
            {"schoolCode": "2141000001", "academicYear": 2019, "revision": 1,
             "status": "DRAFT", "inForce": false,
             "stages": [{"stage": "PRIMARY", "pupils": 83}], "warnings": [],
             "rejection": {"reason": "三年级人数与学籍系统不符", "by": "bureau",
              "at": "2019-10-09T07:30:00Z"}}""";

    static final String CORRECTION =
            """
            {"schoolCode": "2141000001", "academicYear": 2019, "revision": 2,
             "status": "DRAFT", "inForce": false,
             "stages": [{"stage": "PRIMARY", "pupils": 83}], "warnings": []}""";

    static final String REVISIONS =
            """
            {"items": [{"revision": 1, "status": "VERIFIED", "inForce": true,
              "submittedBy": "clerk", "submittedAt": "2019-10-08T02:11:09Z",
              "verifiedBy": "bureau", "verifiedAt": "2019-10-09T07:30:00Z"},
             {"revision": 2, "status": "DRAFT", "inForce": false}], "next": null}""";

    static final String REPORTING =
            """
            {"items": [{"schoolCode": "2141000001", "schoolName": "兰考县陇海路小学",
              "divisionCode": "410225", "divisionName": "兰考县", "townCode": "410225001",
              "townName": "兰阳街道", "academicYear": 2019, "status": "SUBMITTED",
              "revision": 1, "submittedAt": "2019-10-08T02:11:09Z"},
             {"schoolCode": "2141000002", "schoolName": "兰考县油田小学",
              "divisionCode": "410225", "divisionName": "兰考县", "townCode": "410225001",
              "townName": "兰阳街道", "academicYear": 2019, "status": "NONE"}],
             "next": null}""";

    private ReturnExamples() {}
}
