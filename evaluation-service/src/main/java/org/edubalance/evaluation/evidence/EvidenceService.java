package org.edubalance.evaluation.evidence;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.evaluation.core.Item;
import org.edubalance.evaluation.sources.Directory;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** What counties say of items, and its review by another person. */
@ApplicationScoped
class EvidenceService {

    private final EvidenceRepository items;
    private final StandardCatalogue standards;
    private final PointsBook points;
    private final Directory directory;
    private final Journal journal;
    private final Preconditions preconditions;

    EvidenceService(
            EvidenceRepository items,
            StandardCatalogue standards,
            PointsBook points,
            Directory directory,
            Journal journal,
            Preconditions preconditions) {
        this.items = items;
        this.standards = standards;
        this.points = points;
        this.directory = directory;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    /** What became of an item: stored, and whether it is new. */
    record Put(EvidenceItem item, boolean created) {}

    @Transactional
    Put put(EvidenceKey key, EvidenceRequest request, Caller caller) {
        caller.requireWholeDivision(key.divisionCode());
        requireFitting(key, request.selfScore(), "selfScore", request.selfMet(), "selfMet", caller);
        Optional<EvidenceItem> present = items.find(key);
        Recording recording = journal.recording();
        if (present.isPresent()) {
            preconditions.requireMatch(Preconditions.tag(present.get().version));
            recording.changing(present.get());
            present.get().take(request, caller.subject());
            recording.write();
            return new Put(present.get(), false);
        }
        preconditions.requireAbsent();
        directory.requireKnown(key.divisionCode());
        EvidenceItem item = EvidenceItem.of(key);
        item.take(request, caller.subject());
        items.persist(item);
        recording.creating(item);
        recording.write();
        return new Put(item, true);
    }

    @Transactional
    EvidenceItem review(EvidenceKey key, ReviewRequest request, Caller caller) {
        EvidenceItem item = visible(key, caller);
        caller.requireWholeDivision(key.divisionCode());
        preconditions.requireMatch(Preconditions.tag(item.version));
        if (item.submittedBy.equals(caller.subject())) {
            throw ProblemType.SAME_PERSON.because(
                    "填报人不能评审同一项", "Who submitted an item may not review it");
        }
        requireFitting(key, request.score(), "score", request.met(), "met", caller);
        if (request.score() == null && request.met() == null) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault("score", "须给出评审结果", "A review says something"));
        }
        Recording recording = journal.recording();
        recording.changing(item, "REVIEWED");
        item.review(request, caller.subject(), Instant.now().truncatedTo(MICROS));
        recording.write();
        return item;
    }

    /**
     * An item that the caller may see.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    EvidenceItem visible(EvidenceKey key, Caller caller) {
        return items.find(key)
                .filter(item -> caller.covers(item.divisionCode) && caller.school() == null)
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此项佐证：" + key.item(),
                                        "No evidence for item " + key.item()));
    }

    private void requireFitting(
            EvidenceKey key,
            BigDecimal score,
            String scoreField,
            Boolean met,
            String metField,
            Caller caller) {
        EvidenceStandard standard =
                new EvidenceStandard(standards.published(key.standard(), null, caller).document());
        Item item =
                standard.item(key.item())
                        .orElseThrow(
                                () ->
                                        ProblemType.UNKNOWN_REFERENCE.of(
                                                Fault.fault(
                                                        "item",
                                                        "标准中没有此项",
                                                        "The standard has no such item",
                                                        key.item())));
        List<Fault> faults = new ArrayList<>();
        if (standard.givesPoints(item)) {
            if (met != null) {
                faults.add(Fault.fault(metField, "该项计分", "The item gives points", met));
            }
            Map<String, BigDecimal> most = points.of(key.divisionCode(), key.standard());
            if (score != null
                    && most.containsKey(key.item())
                    && score.compareTo(most.get(key.item())) > 0) {
                faults.add(
                        Fault.fault(
                                scoreField,
                                "超过该项分值 " + most.get(key.item()),
                                "More than the item can give, " + most.get(key.item()),
                                score));
            }
        } else if (score != null) {
            faults.add(
                    Fault.fault(
                            scoreField,
                            "该项只判定是否达到",
                            "The item is met or not, without points",
                            score));
        }
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
    }
}
