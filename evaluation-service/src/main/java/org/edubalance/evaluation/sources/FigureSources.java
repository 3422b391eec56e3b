package org.edubalance.evaluation.sources;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.edubalance.evaluation.core.claims.FigureRef;

/** Figures of any service, asked for together where they are of the same query. */
@ApplicationScoped
public class FigureSources {

    private final Map<String, Figures> services;

    FigureSources(@All List<Figures> services) {
        this.services =
                services.stream().collect(Collectors.toMap(Figures::service, Function.identity()));
    }

    /**
     * The figures of a county and year, by what was asked for.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the service that does not
     *     answer
     */
    public Map<FigureRef, Figure> of(String division, int academicYear, Set<FigureRef> wanted) {
        record Query(String service, FigureQuery figures) {}
        Map<Query, Set<FigureRef>> queries = new LinkedHashMap<>();
        for (FigureRef figure : wanted) {
            queries.computeIfAbsent(
                            new Query(
                                    figure.service(),
                                    new FigureQuery(division, academicYear, figure.parameters())),
                            query -> new HashSet<>())
                    .add(figure);
        }
        Map<FigureRef, Figure> found = new HashMap<>();
        queries.forEach(
                (query, refs) -> {
                    Map<String, Figure> answers =
                            services.get(query.service())
                                    .of(
                                            query.figures(),
                                            refs.stream()
                                                    .map(FigureRef::id)
                                                    .collect(Collectors.toSet()));
                    refs.forEach(ref -> found.put(ref, answers.get(ref.id())));
                });
        return found;
    }
}
