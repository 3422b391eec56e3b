package org.edubalance.evaluation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.edubalance.evaluation.core.Item;
import org.edubalance.evaluation.core.evidence.Scoring;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;

/** Puts together what is said of all items of a standard. */
@ApplicationScoped
class EvidenceSummaries {

    private final EvidenceRepository items;
    private final StandardCatalogue standards;
    private final PointsBook points;
    private final EvidenceBook book;

    EvidenceSummaries(
            EvidenceRepository items,
            StandardCatalogue standards,
            PointsBook points,
            EvidenceBook book) {
        this.items = items;
        this.standards = standards;
        this.points = points;
        this.book = book;
    }

    @Transactional
    EvidenceSummary of(String division, int academicYear, String standardId, Caller caller) {
        PublishedStandard published = standards.published(standardId, null, caller);
        EvidenceStandard standard = new EvidenceStandard(published.document());
        Optional<Double> mark = standard.passMark().map(Item::value);
        Scoring scoring =
                mark.isPresent()
                        ? book.points(division, academicYear, published.document(), mark.get())
                        : book.all(division, academicYear, published.document(), standard.items());
        List<Item> all = new ArrayList<>(standard.items());
        all.addAll(standard.declarations());
        return new EvidenceSummary(
                division,
                academicYear,
                standardId,
                published.document().version(),
                mark.orElse(null),
                scoring.total(),
                scoring.verdict(),
                scoring.missing(),
                summaryItems(division, academicYear, standardId, all));
    }

    private List<EvidenceSummary.SummaryItem> summaryItems(
            String division, int academicYear, String standard, List<Item> asked) {
        Map<String, BigDecimal> most = points.of(division, standard);
        Map<String, EvidenceItem> said = new HashMap<>();
        items.of(division, academicYear, standard).forEach(item -> said.put(item.itemId, item));
        Map<UUID, List<Attachment>> attached =
                items.attachments(said.values().stream().map(item -> item.id).toList()).stream()
                        .collect(Collectors.groupingBy(attachment -> attachment.evidenceId));
        return asked.stream()
                .map(
                        item -> {
                            EvidenceItem evidence = said.get(item.id());
                            return new EvidenceSummary.SummaryItem(
                                    item.id(),
                                    item.group(),
                                    item.text(),
                                    item.kind(),
                                    most.get(item.id()),
                                    evidence == null
                                            ? null
                                            : EvidenceResponse.of(
                                                    evidence,
                                                    attached.getOrDefault(evidence.id, List.of())));
                        })
                .toList();
    }
}
