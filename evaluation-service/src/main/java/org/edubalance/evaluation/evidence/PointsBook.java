package org.edubalance.evaluation.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edubalance.evaluation.core.Item;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** What each item can give; each province sets it for its counties, and it adds up to 100. */
@ApplicationScoped
class PointsBook {

    private static final BigDecimal SUM = BigDecimal.valueOf(100);

    private final EvidenceRepository items;
    private final StandardCatalogue standards;
    private final ObjectMapper mapper;
    private final Journal journal;
    private final Preconditions preconditions;

    PointsBook(
            EvidenceRepository items,
            StandardCatalogue standards,
            ObjectMapper mapper,
            Journal journal,
            Preconditions preconditions) {
        this.items = items;
        this.standards = standards;
        this.mapper = mapper;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    /** What became of the points: stored, and whether they are new. */
    record Put(EvidencePoints points, boolean created) {}

    /** The points that hold in a division: its own, or those of the nearest one above; or none. */
    @Transactional
    Map<String, BigDecimal> of(String division, String standard) {
        Optional<DivisionCode> at = Optional.of(DivisionCode.fromString(division));
        while (at.isPresent()) {
            Optional<EvidencePoints> found = items.points(at.get().value(), standard);
            if (found.isPresent()) {
                return read(found.get());
            }
            at = at.flatMap(DivisionCode::parent);
        }
        return Map.of();
    }

    @Transactional
    Put put(String division, String standard, Map<String, BigDecimal> said, Caller caller) {
        caller.requireWholeDivision(division);
        requireComplete(standard, said, caller);
        Optional<EvidencePoints> present = items.points(division, standard);
        EvidencePoints points = present.orElseGet(EvidencePoints::new);
        Recording recording = journal.recording();
        if (present.isPresent()) {
            preconditions.requireMatch(Preconditions.tag(points.version));
            recording.changing(points);
        } else {
            preconditions.requireAbsent();
            points.divisionCode = division;
            points.standardId = standard;
            recording.creating(points);
        }
        points.points = write(said);
        items.persist(points);
        recording.write();
        return new Put(points, present.isEmpty());
    }

    Map<String, BigDecimal> read(EvidencePoints points) {
        try {
            return mapper.readValue(points.points, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored points can not be read", e);
        }
    }

    private String write(Map<String, BigDecimal> points) {
        try {
            return mapper.writeValueAsString(new TreeMap<>(points));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireComplete(String standard, Map<String, BigDecimal> said, Caller caller) {
        EvidenceStandard asked =
                new EvidenceStandard(standards.published(standard, null, caller).document());
        List<Fault> faults = new ArrayList<>();
        if (asked.passMark().isEmpty()) {
            faults.add(Fault.fault("points", "该标准不计分", "The standard does not count points"));
        }
        TreeSet<String> lacking = new TreeSet<>(asked.items().stream().map(Item::id).toList());
        lacking.removeAll(said.keySet());
        lacking.forEach(
                id -> faults.add(Fault.fault("points." + id, "缺少分值", "Its points are missing")));
        TreeSet<String> unknown = new TreeSet<>(said.keySet());
        asked.items().forEach(item -> unknown.remove(item.id()));
        unknown.forEach(
                id -> faults.add(Fault.fault("points." + id, "标准中没有此项", "No such item", id)));
        BigDecimal sum = said.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(SUM) != 0) {
            faults.add(Fault.fault("points", "分值之和须为 100", "The points add up to 100", sum));
        }
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
    }
}
