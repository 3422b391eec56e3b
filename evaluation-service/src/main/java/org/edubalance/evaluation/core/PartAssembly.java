package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Turns a county's facts into the schools of each stage: selects, splits, drops empty ones, merges
 * points.
 */
final class PartAssembly {
    private final List<Indicator> indicators;
    private final Inclusion inclusion;
    private final Amounts amounts;
    private final List<Finding> findings;
    private final Map<Stage, TreeMap<String, Part>> parts = new EnumMap<>(Stage.class);
    private final List<Part> points = new ArrayList<>();

    private PartAssembly(
            List<Indicator> indicators,
            Inclusion inclusion,
            Amounts amounts,
            List<Finding> findings) {
        this.indicators = indicators;
        this.inclusion = inclusion;
        this.amounts = amounts;
        this.findings = findings;
        Stage.EVALUATED.forEach(stage -> parts.put(stage, new TreeMap<>()));
    }

    /**
     * Schools of each evaluated stage, by code; what had to be left out goes to {@code findings}.
     */
    static Map<Stage, List<Part>> of(
            CountyFacts facts, Standard standard, Inclusion inclusion, List<Finding> findings) {
        Split split = new Split(standard.splitWeights(), inclusion.splitMode());
        PartAssembly assembly =
                new PartAssembly(
                        standard.indicators(),
                        inclusion,
                        new Amounts(facts, split, inclusion.teacherCount()),
                        findings);
        facts.schools().stream()
                .filter(inclusion::includes)
                .sorted(Comparator.comparing(SchoolFacts::schoolCode))
                .forEach(assembly::add);
        assembly.mergePoints();
        Map<Stage, List<Part>> result = new EnumMap<>(Stage.class);
        assembly.parts.forEach(
                (stage, schools) -> result.put(stage, List.copyOf(schools.values())));
        return result;
    }

    private void add(SchoolFacts school) {
        if (!school.hasReturn()) {
            find(Finding.Code.MISSING_RETURN, school, null);
        } else {
            school.stages().stream()
                    .map(StageFacts::stage)
                    .filter(Stage.EVALUATED::contains)
                    .filter(stage -> !school.kind().stages().contains(stage))
                    .forEach(stage -> find(Finding.Code.STAGE_NOT_OF_KIND, school, stage));
        }
        for (Stage stage : school.kind().stages()) {
            if (counts(school, stage)) {
                keep(new Part(school, stage, List.of(contribution(school, stage))));
            }
        }
    }

    private boolean counts(SchoolFacts school, Stage stage) {
        if (!school.hasReturn()) {
            return true;
        }
        StageFacts listed = school.stage(stage).orElse(null);
        if (listed != null && listed.pupils() == null) {
            find(Finding.Code.MISSING_PUPILS, school, stage);
            return true;
        }
        int pupils = listed == null ? 0 : listed.pupils();
        if (pupils == 0) {
            find(Finding.Code.ZERO_ENROLMENT, school, stage);
            return false;
        }
        if (school.isPoint() && pupils < inclusion.teachingPointMinPupils()) {
            find(Finding.Code.POINT_BELOW_MINIMUM, school, stage);
            return false;
        }
        return true;
    }

    private Contribution contribution(SchoolFacts school, Stage stage) {
        Integer pupils = school.stage(stage).map(StageFacts::pupils).orElse(null);
        Map<String, Double> known = new HashMap<>();
        Map<String, Double> bases = new HashMap<>();
        if (pupils == null) {
            return new Contribution(school.schoolCode(), null, known, bases);
        }
        for (Indicator indicator : indicators) {
            OptionalDouble amount = amounts.of(indicator, school, stage);
            if (amount.isPresent() && amount.getAsDouble() < 0) {
                findings.add(
                        Finding.of(
                                Finding.Code.NEGATIVE_AMOUNT,
                                stage,
                                school.schoolCode(),
                                indicator.id()));
            } else if (amount.isPresent()) {
                known.put(indicator.id(), amount.getAsDouble());
            }
            amounts.base(indicator, school, stage)
                    .ifPresent(base -> bases.put(indicator.id(), base));
        }
        return new Contribution(school.schoolCode(), pupils, known, bases);
    }

    private void keep(Part part) {
        boolean merges = inclusion.teachingPoints() == Inclusion.TeachingPoints.MERGE;
        if (part.school().isPoint() && merges) {
            points.add(part);
        } else {
            parts.get(part.stage()).put(part.schoolCode(), part);
        }
    }

    /** Only now is every central school known. A point never takes in another point. */
    private void mergePoints() {
        Map<String, Part> primary = parts.get(Stage.PRIMARY);
        List<Part> alone = new ArrayList<>();
        for (Part point : points) {
            String central = point.school().centralSchoolCode();
            if (central == null || !primary.containsKey(central)) {
                find(Finding.Code.POINT_WITHOUT_CENTRAL_SCHOOL, point.school(), point.stage());
                alone.add(point);
            } else {
                Contribution record = point.contributions().get(0);
                primary.computeIfPresent(central, (code, part) -> part.with(record));
            }
        }
        alone.forEach(point -> primary.put(point.schoolCode(), point));
    }

    private void find(Finding.Code code, SchoolFacts school, Stage stage) {
        findings.add(Finding.of(code, stage, school.schoolCode()));
    }
}
