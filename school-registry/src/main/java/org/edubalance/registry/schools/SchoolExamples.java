package org.edubalance.registry.schools;

/** Examples for the document. */
final class SchoolExamples {

    static final String REQUEST =
            """
            {"name": "兰考县陇海路小学", "kind": "PRIMARY", "ownership": "PUBLIC",
             "urbanRural": "URBAN", "divisionCode": "410225", "townCode": "410225001",
             "latitude": 34.83259, "longitude": 114.81101, "boarding": false,
             "openedOn": "2017-09-01",
             "designations": [{"title": "县级平安校园", "level": "COUNTY", "year": 2018}]}""";

    static final String PATCH =
            """
            {"name": "兰考县陇海路第一小学", "boarding": null}""";

    static final String RESPONSE =
            """
            {"code": "2141000001", "name": "兰考县陇海路小学", "kind": "PRIMARY",
             "stages": ["PRIMARY"], "ownership": "PUBLIC", "urbanRural": "URBAN",
             "divisionCode": "410225", "townCode": "410225001", "latitude": 34.83259,
             "longitude": 114.81101, "boarding": false, "openedOn": "2017-09-01",
             "status": "OPEN",
             "designations": [{"title": "县级平安校园", "level": "COUNTY", "year": 2018}]}""";

    static final String PAGE =
            """
            {"items": [{"code": "2141000001", "name": "兰考县陇海路小学", "kind": "PRIMARY",
              "stages": ["PRIMARY"], "ownership": "PUBLIC", "urbanRural": "URBAN",
              "divisionCode": "410225", "divisionName": "兰考县", "townCode": "410225001",
              "townName": "兰阳街道", "boarding": false, "status": "OPEN", "designations": []}],
             "next": null}""";

    private SchoolExamples() {}
}
