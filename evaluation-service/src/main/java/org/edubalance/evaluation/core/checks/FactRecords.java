package org.edubalance.evaluation.core.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.StaffingFacts;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageFacts;

/** A county's facts as single records, each with all its numbers, whichever service has them. */
final class FactRecords {
    private static final String PUPILS = "pupils";

    private final CountyFacts facts;
    private final Map<Key, Map<String, Double>> staffing = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    record Key(String schoolCode, Stage stage) {}

    /** A school, or a stage of one, with its numbers. */
    record Record(SchoolFacts school, Stage stage, Map<String, Double> numbers) {
        Key key() {
            return new Key(school.schoolCode(), stage);
        }

        FactRow row(Map<String, Double> values) {
            return new FactRow(
                    school.schoolCode(), school.name(), school.townCode(), stage, values);
        }
    }

    FactRecords(CountyFacts facts) {
        this.facts = facts;
        facts.staffing()
                .forEach(
                        line ->
                                staffing.put(
                                        new Key(line.schoolCode(), line.stage()),
                                        line.quantities()));
        facts.schools().forEach(school -> open.add(school.schoolCode()));
    }

    CountyFacts facts() {
        return facts;
    }

    boolean isOpen(String schoolCode) {
        return open.contains(schoolCode);
    }

    List<SchoolFacts> schools() {
        return facts.schools().stream()
                .sorted(Comparator.comparing(SchoolFacts::schoolCode))
                .toList();
    }

    /** The records of schools that have a return; by code, then stage. */
    List<Record> of(FactCheck.Level level, Stage only) {
        List<Record> records = new ArrayList<>();
        for (SchoolFacts school : schools()) {
            if (school.stages() == null) {
                continue;
            }
            if (level == FactCheck.Level.SCHOOL) {
                records.add(new Record(school, null, ofSchool(school)));
                continue;
            }
            for (Stage stage : only == null ? Stage.EVALUATED : List.of(only)) {
                stage(school, stage).ifPresent(records::add);
            }
        }
        return records;
    }

    Map<Key, Record> byKey(FactCheck.Level level, Stage only) {
        Map<Key, Record> records = new LinkedHashMap<>();
        of(level, only).forEach(record -> records.put(record.key(), record));
        return records;
    }

    private Map<String, Double> ofSchool(SchoolFacts school) {
        Map<String, Double> numbers = new TreeMap<>(school.quantities());
        Double pupils = 0.0;
        for (StageFacts part : school.stages()) {
            pupils = pupils == null || part.pupils() == null ? null : pupils + part.pupils();
        }
        if (pupils != null) {
            numbers.put(PUPILS, pupils);
        }
        numbers.putAll(withoutLine());
        for (StaffingFacts line : facts.staffing()) {
            if (line.schoolCode().equals(school.schoolCode())) {
                line.quantities().forEach((name, value) -> numbers.merge(name, value, Double::sum));
            }
        }
        return numbers;
    }

    /** A stage that the return does not list has no pupils, but may have teachers. */
    private Optional<Record> stage(SchoolFacts school, Stage stage) {
        Optional<StageFacts> part =
                school.stages().stream().filter(p -> p.stage() == stage).findFirst();
        Key key = new Key(school.schoolCode(), stage);
        if (part.isEmpty() && !staffing.containsKey(key)) {
            return Optional.empty();
        }
        Map<String, Double> numbers = new TreeMap<>();
        part.ifPresent(listed -> numbers.putAll(listed.quantities()));
        if (part.isEmpty()) {
            numbers.put(PUPILS, 0.0);
        } else if (part.get().pupils() != null) {
            numbers.put(PUPILS, part.get().pupils().doubleValue());
        }
        numbers.putAll(staffing.getOrDefault(key, withoutLine()));
        return Optional.of(new Record(school, stage, numbers));
    }

    /** Where a county's teachers are recorded at all, a school without a line has none. */
    private Map<String, Double> withoutLine() {
        return facts.staffing().isEmpty() ? Map.of() : Map.of("teachers", 0.0);
    }
}
