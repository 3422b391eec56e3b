package org.edubalance.evaluation.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edubalance.evaluation.evaluations.SealedOutcomes;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** The figures that this service offers of a county and year. */
@ApplicationScoped
class Statistics {

    private final StandardCatalogue standards;
    private final SealedOutcomes evaluations;

    Statistics(StandardCatalogue standards, SealedOutcomes evaluations) {
        this.standards = standards;
        this.evaluations = evaluations;
    }

    /** Every figure, in order of their ids; those of standards not applied yet have no value. */
    @Transactional
    List<FigureResponse> of(String division, int academicYear) {
        List<FigureResponse> figures = new ArrayList<>();
        for (PublishedStandard standard : standards.concerning(division)) {
            figures.addAll(
                    BalanceFigures.of(
                            standard.document(),
                            evaluations.latest(division, standard.document().id(), academicYear)));
        }
        figures.sort(Comparator.comparing(FigureResponse::id));
        return figures;
    }

    /**
     * Some of the figures.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400 naming each id that is no figure
     */
    @Transactional
    List<FigureResponse> of(String division, int academicYear, Set<String> ids) {
        List<FigureResponse> figures =
                of(division, academicYear).stream()
                        .filter(figure -> ids.contains(figure.id()))
                        .toList();
        Set<String> unknown = new TreeSet<>(ids);
        figures.forEach(figure -> unknown.remove(figure.id()));
        if (!unknown.isEmpty()) {
            throw ProblemType.VALIDATION.of(
                    unknown.stream()
                            .map(id -> Fault.fault("figures", "没有此统计指标", "No such figure", id))
                            .toList());
        }
        return figures;
    }

    static Set<String> ids(String figures) {
        return figures == null ? Set.of() : new HashSet<>(List.of(figures.split(",")));
    }
}
