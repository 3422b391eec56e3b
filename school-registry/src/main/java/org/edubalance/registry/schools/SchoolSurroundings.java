package org.edubalance.registry.schools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edubalance.registry.divisions.DivisionNames;

/**
 * What schools about to be written refer to, asked for together: three queries, however many
 * schools there are.
 */
@ApplicationScoped
class SchoolSurroundings {

    private final SchoolRepository schools;
    private final DivisionNames divisions;

    SchoolSurroundings(SchoolRepository schools, DivisionNames divisions) {
        this.schools = schools;
        this.divisions = divisions;
    }

    /** What is recorded around the schools with these codes and contents. */
    Known around(Collection<String> codes, Collection<SchoolRequest> requests) {
        List<String> divisionCodes = new ArrayList<>();
        Set<String> schoolCodes = new HashSet<>(codes);
        for (SchoolRequest request : requests) {
            divisionCodes.add(request.divisionCode());
            divisionCodes.add(request.townCode());
            if (request.centralSchoolCode() != null) {
                schoolCodes.add(request.centralSchoolCode());
            }
        }
        Map<String, School> stored = new HashMap<>();
        schools.withCodes(schoolCodes).forEach(school -> stored.put(school.code(), school));
        return new Known(divisions.of(divisionCodes).keySet(), stored, schools.centralAmong(codes));
    }

    /**
     * What is recorded.
     *
     * @param divisions codes of recorded divisions
     * @param schools recorded schools by code; grows as an import goes on
     * @param central codes of schools that have teaching points; grows likewise
     */
    record Known(Set<String> divisions, Map<String, School> schools, Set<String> central) {

        Known {
            central = new HashSet<>(central);
        }

        /** Takes notice of a school that was written. */
        void add(School school) {
            schools.put(school.code(), school);
            String above = school.request().centralSchoolCode();
            if (above != null) {
                central.add(above);
            }
        }
    }
}
