package org.edubalance.registry.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;

/** What other features ask about divisions: which are recorded, and under what names. */
@ApplicationScoped
public class DivisionNames {

    private final DivisionRepository divisions;

    DivisionNames(DivisionRepository divisions) {
        this.divisions = divisions;
    }

    /**
     * The names of those of the codes that are recorded, in one query.
     *
     * @param codes may hold {@code null}, which is passed over
     */
    public Map<String, String> of(Collection<String> codes) {
        var asked = new HashSet<>(codes);
        asked.removeIf(Objects::isNull);
        Map<String, String> names = new HashMap<>();
        for (Division division : divisions.withCodes(asked)) {
            names.put(division.code(), division.name());
        }
        return names;
    }
}
