package org.edubalance.evaluation.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.edubalance.evaluation.sources.Figure;
import org.edubalance.evaluation.sources.FigureQuery;
import org.edubalance.evaluation.sources.Figures;
import org.edubalance.kit.problem.Text;

/** The figures of this service, for claims that are about what it computes. */
@ApplicationScoped
class EvaluationFigures implements Figures {

    private static final String NAME = "evaluation";

    private final Statistics statistics;

    EvaluationFigures(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public String service() {
        return NAME;
    }

    @Override
    public Map<String, Figure> of(FigureQuery query, Set<String> ids) {
        Map<String, Figure> figures = new HashMap<>();
        ids.forEach(id -> figures.put(id, Figure.notOffered("evaluation-service", id)));
        statistics.of(query.division(), query.academicYear()).stream()
                .filter(figure -> ids.contains(figure.id()))
                .forEach(figure -> figures.put(figure.id(), read(figure)));
        return figures;
    }

    private static Figure read(FigureResponse figure) {
        if (figure.value() != null) {
            return Figure.known(figure.value(), figure.source());
        }
        String missing = String.join(", ", figure.missing());
        return Figure.open(
                figure.source(), new Text("记录不全，缺：" + missing, "Records lack: " + missing));
    }
}
