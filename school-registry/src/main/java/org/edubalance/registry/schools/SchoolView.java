package org.edubalance.registry.schools;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.edubalance.registry.divisions.DivisionNames;

/** Shows one school, with the names of its town and county. */
@ApplicationScoped
class SchoolView {

    private final DivisionNames divisions;

    SchoolView(DivisionNames divisions) {
        this.divisions = divisions;
    }

    SchoolResponse of(School school, LocalDate today) {
        Map<String, String> names =
                divisions.of(Arrays.asList(school.divisionCode(), school.townCode()));
        return school.response(
                today, names.get(school.divisionCode()), names.get(school.townCode()));
    }
}
