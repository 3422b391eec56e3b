package org.edubalance.sample;

import java.math.BigDecimal;
import java.util.List;

/** A line of {@code schools}. */
record SchoolRow(
        String code,
        String name,
        Kind kind,
        String ownership,
        String urbanRural,
        String divisionCode,
        String townCode,
        String centralSchoolCode,
        BigDecimal latitude,
        BigDecimal longitude,
        boolean boarding,
        String openedOn,
        List<Designation> designations) {

    record Designation(String title, String level, int year) {}

    static List<SchoolRow> all(List<School> schools) {
        Designations designations = new Designations(schools);
        return schools.stream()
                .map(
                        s ->
                                new SchoolRow(
                                        s.code(),
                                        s.name(),
                                        s.kind(),
                                        s.isPublic() ? "PUBLIC" : "PRIVATE",
                                        s.setting(),
                                        Towns.COUNTY,
                                        s.town().code(),
                                        s.centralCode(),
                                        s.latitude(),
                                        s.longitude(),
                                        s.boarding(),
                                        s.openedOn(),
                                        designations.of(s)))
                .toList();
    }
}
