package org.edubalance.registry.facts;

/** Examples for the document. */
final class FactsExamples {

    static final String LINES =
            "{\"academicYear\":2019,\"centralSchoolCode\":null,\"divisionCode\":\"410225\","
                    + "\"equipment\":{\"books\":28606,\"computers\":107},\"kind\":\"PRIMARY\","
                    + "\"name\":\"兰考县陇海路小学\",\"ownership\":\"PUBLIC\","
                    + "\"premises\":{\"sportsArea\":7682,\"teachingArea\":3173},"
                    + "\"returnStatus\":\"VERIFIED\",\"revision\":1,"
                    + "\"schoolCode\":\"2141000001\",\"stages\":[{\"boarders\":0,\"classes\":26,"
                    + "\"classesOver55\":0,\"classesOver65\":0,\"maxClassSize\":54,"
                    + "\"pupils\":1264,\"stage\":\"PRIMARY\"}],\"townCode\":\"410225001\","
                    + "\"urbanRural\":\"URBAN\"}\n"
                    + "{\"asOf\":\"2026-01-31T08:00:00Z\",\"digest\":\"sha-256:9f86d081884c7d65"
                    + "9a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"factsVersion\":1,"
                    + "\"rows\":1}\n";

    private FactsExamples() {}
}
