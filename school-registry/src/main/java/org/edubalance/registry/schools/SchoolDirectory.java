package org.edubalance.registry.schools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What other features ask about schools. */
@ApplicationScoped
public class SchoolDirectory {

    private final SchoolRepository schools;

    SchoolDirectory(SchoolRepository schools) {
        this.schools = schools;
    }

    /** The school with the code, whoever asks. */
    public Optional<SchoolRef> find(String code) {
        return schools.findByIdOptional(code).map(School::ref);
    }

    /** Those of the schools that are recorded, by their codes, in one query. */
    public Map<String, SchoolRef> find(Collection<String> codes) {
        Map<String, SchoolRef> found = new HashMap<>();
        schools.withCodes(codes).forEach(school -> found.put(school.code(), school.ref()));
        return found;
    }
}
