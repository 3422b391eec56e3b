package org.edubalance.evaluation.core.claims;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that rules are held against: a county's claims of a year, the figures that the services give
 * and the names that the registry knows.
 */
public final class ClaimSet {
    private final Map<String, PublishedClaim> claims = new LinkedHashMap<>();
    private final Function<FigureRef, Double> figures;
    private final KnownNames names;

    /**
     * @param figures the figure's value; {@code null} when it is not known
     * @param names of the registry
     */
    public ClaimSet(
            Collection<PublishedClaim> claims,
            Function<FigureRef, Double> figures,
            KnownNames names) {
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
        this.figures = figures;
        this.names = names;
    }

    Optional<PublishedClaim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    List<PublishedClaim> all() {
        return List.copyOf(claims.values());
    }

    Double figure(FigureRef figure) {
        return figures.apply(figure);
    }

    KnownNames names() {
        return names;
    }
}
