package org.edubalance.evaluation.core.claims;

import java.util.Map;
import java.util.TreeMap;

/**
 * A figure of a service, by name.
 *
 * @param service {@code registry}, {@code teacher}, {@code funding} or {@code evaluation}
 * @param id as in the service's statistics
 * @param parameters of the statistics' query beside division and year, such as {@code fiscalYear}
 */
public record FigureRef(String service, String id, Map<String, String> parameters) {

    /** Copies the parameters; absent is none. */
    public FigureRef {
        parameters = parameters == null ? Map.of() : Map.copyOf(new TreeMap<>(parameters));
    }

    /** A figure without parameters. */
    public static FigureRef of(String service, String id) {
        return new FigureRef(service, id, null);
    }

    /** Whether it is the same figure, whatever it is asked with. */
    boolean isSameFigure(FigureRef other) {
        return service.equals(other.service) && id.equals(other.id);
    }

    @Override
    public String toString() {
        return service + "/" + id;
    }
}
