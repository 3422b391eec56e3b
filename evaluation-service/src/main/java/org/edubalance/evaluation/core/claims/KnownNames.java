package org.edubalance.evaluation.core.claims;

import java.util.Set;

/**
 * The names that the registry has for a county's schools and towns.
 *
 * @param schools full names: 兰考县陇海路小学
 * @param towns full names: 东坝头镇
 */
public record KnownNames(Set<String> schools, Set<String> towns) {

    /** Copies the names. */
    public KnownNames {
        schools = Set.copyOf(schools);
        towns = Set.copyOf(towns);
    }

    /**
     * A school may be named without what its full name begins with, the county or the town; a
     * town's name is complete or wrong: 坝头镇 is not 东坝头镇.
     */
    boolean knows(NamedPlace place) {
        return switch (place.kind()) {
            case SCHOOL -> schools.stream().anyMatch(name -> name.endsWith(place.name()));
            case TOWN -> towns.contains(place.name());
        };
    }
}
