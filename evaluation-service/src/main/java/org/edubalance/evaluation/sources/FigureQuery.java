package org.edubalance.evaluation.sources;

import java.util.Map;
import java.util.TreeMap;

/**
 * What figures are asked for.
 *
 * @param division the county
 * @param academicYear the year it starts in
 * @param parameters further parameters of the statistics' query: {@code fiscalYear}, {@code from},
 *     {@code to}
 */
public record FigureQuery(String division, int academicYear, Map<String, String> parameters) {

    /** Copies the parameters. */
    public FigureQuery {
        parameters = Map.copyOf(parameters);
    }

    Map<String, String> asQuery() {
        Map<String, String> query = new TreeMap<>(parameters);
        query.put("division", division);
        query.putIfAbsent("academicYear", Integer.toString(academicYear));
        return query;
    }
}
