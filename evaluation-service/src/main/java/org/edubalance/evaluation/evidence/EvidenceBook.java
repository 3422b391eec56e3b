package org.edubalance.evaluation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.edubalance.evaluation.core.Item;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.evidence.JudgedItem;
import org.edubalance.evaluation.core.evidence.Scoring;

/** What came of the items of a standard in a county and year. */
@ApplicationScoped
public class EvidenceBook {

    private final EvidenceRepository items;
    private final PointsBook points;

    EvidenceBook(EvidenceRepository items, PointsBook points) {
        this.items = items;
        this.points = points;
    }

    /** The points of all items, against a pass mark. */
    @Transactional
    public Scoring points(String division, int academicYear, Standard standard, double passMark) {
        return Scoring.ofPoints(
                judged(division, academicYear, standard, standard.items()), passMark);
    }

    /** Whether each of some items, or of gates that rest on documents, is met. */
    @Transactional
    public Scoring all(
            String division, int academicYear, Standard standard, Collection<Item> asked) {
        return Scoring.ofAll(judged(division, academicYear, standard, asked));
    }

    private List<JudgedItem> judged(
            String division, int academicYear, Standard standard, Collection<Item> asked) {
        Map<String, EvidenceItem> said =
                items.of(division, academicYear, standard.id()).stream()
                        .collect(Collectors.toMap(item -> item.itemId, Function.identity()));
        Map<String, BigDecimal> most = points.of(division, standard.id());
        return asked.stream()
                .map(
                        item -> {
                            EvidenceItem evidence = said.get(item.id());
                            return new JudgedItem(
                                    item.id(),
                                    number(most.get(item.id())),
                                    evidence == null ? null : number(evidence.reviewScore),
                                    evidence == null ? null : evidence.reviewMet);
                        })
                .toList();
    }

    private static Double number(BigDecimal points) {
        return points == null ? null : points.doubleValue();
    }
}
