package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.SchoolValue;
import org.edubalance.evaluation.core.Split;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageFacts;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Term;
import org.edubalance.evaluation.core.scenario.Quantity;
import org.edubalance.evaluation.core.scenario.Scenario;
import org.edubalance.evaluation.core.scenario.SupposedChange;

/** A county while a plan grows: the facts as they would be, and what the standard says of them. */
final class PlannedCounty {
    private final Standard standard;
    private final Inclusion include;
    private final UnitCosts costs;
    private final Map<String, SchoolFacts> schools = new HashMap<>();
    private final Map<String, Quantity> quantities = new HashMap<>();
    private CountyFacts facts;
    private EvaluationResult result;
    private Split split;

    PlannedCounty(Standard standard, Inclusion include, CountyFacts facts, UnitCosts costs) {
        this.standard = standard;
        this.include = include;
        this.costs = costs;
        for (Indicator indicator : standard.indicators()) {
            if (!indicator.perPupil() || indicator.capped()) {
                // An addition brings neither a share nor a greatest value nearer to its limit.
                continue;
            }
            indicator.terms().stream()
                    .filter(term -> term.sign() > 0)
                    .map(Term::fact)
                    .findFirst()
                    .flatMap(Quantity::of)
                    .ifPresent(quantity -> quantities.put(indicator.id(), quantity));
        }
        become(facts);
    }

    private void become(CountyFacts changed) {
        facts = changed;
        schools.clear();
        facts.schools().forEach(school -> schools.put(school.schoolCode(), school));
        result = Evaluator.evaluate(standard, include, facts);
        split = new Split(standard.splitWeights(), result.inclusion().splitMode());
    }

    /**
     * Makes changes that were planned on these very facts.
     *
     * @throws IllegalStateException when they can not be made: then the plan is wrong
     */
    void apply(List<SupposedChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Scenario scenario = Scenario.of(facts, changes);
        if (!scenario.violations().isEmpty()) {
            throw new IllegalStateException(
                    "a plan that can not be made: " + scenario.violations());
        }
        become(scenario.facts());
    }

    Standard standard() {
        return standard;
    }

    CountyFacts facts() {
        return facts;
    }

    EvaluationResult result() {
        return result;
    }

    UnitCosts costs() {
        return costs;
    }

    SchoolFacts school(String code) {
        return schools.get(code);
    }

    /** What is added for an indicator: the first quantity that counts towards it. */
    Optional<Quantity> quantity(String indicator) {
        return Optional.ofNullable(quantities.get(indicator));
    }

    /**
     * Where an addition for a part of a school goes; teaching points are served by their school.
     */
    Site site(String indicator, SchoolResult part) {
        Quantity quantity = quantities.get(indicator);
        if (quantity.isStaffing()) {
            return new Site(part.schoolCode(), part.stage(), quantity.name());
        }
        boolean own =
                schools.get(part.schoolCode())
                        .stage(part.stage())
                        .map(stage -> stage.hasOwn(quantity.group()))
                        .orElse(false);
        return new Site(part.schoolCode(), own ? part.stage() : null, quantity.name());
    }

    /** What of one unit more at the site comes to the part. */
    double reach(Indicator indicator, SchoolResult part) {
        Site site = site(indicator.id(), part);
        if (site.stage() != null) {
            return 1;
        }
        return split.shareOfAddition(
                site.quantity(), schools.get(part.schoolCode()), part.stage(), indicator.shared());
    }

    BigDecimal unitCost(Site site) {
        return costs.of(site.quantity(), schools.get(site.schoolCode()).urbanRural());
    }

    /** The stage that a row is shown under: the site's own, or the only one that is evaluated. */
    Stage shownStage(Site site) {
        if (site.stage() != null) {
            return site.stage();
        }
        List<Stage> evaluated =
                schools.get(site.schoolCode()).stages().stream()
                        .filter(stage -> stage.pupils() != null && stage.pupils() > 0)
                        .map(StageFacts::stage)
                        .filter(Stage.EVALUATED::contains)
                        .toList();
        return evaluated.size() == 1 ? evaluated.get(0) : null;
    }

    List<SchoolResult> parts(Stage stage) {
        return result.schools().stream().filter(school -> school.stage() == stage).toList();
    }

    static SchoolValue value(SchoolResult part, String indicator) {
        return part.values().stream()
                .filter(value -> value.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** Codes of the parts that lack the figure. */
    List<String> missing(String indicator, Stage stage) {
        return parts(stage).stream()
                .filter(part -> value(part, indicator).amount() == null)
                .map(SchoolResult::schoolCode)
                .toList();
    }

    /** What the parts of a stage hold of an indicator; call only when nothing is missing. */
    List<Holding> holdings(Indicator indicator, Stage stage) {
        List<Holding> holdings = new ArrayList<>();
        for (SchoolResult part : parts(stage)) {
            holdings.add(
                    new Holding(
                            part.schoolCode(),
                            value(part, indicator.id()).amount(),
                            part.pupils(),
                            reach(indicator, part),
                            arrivingCost(indicator, part)));
        }
        return holdings;
    }

    /**
     * Yuan for a unit that arrives at evaluated stages: what a senior stage takes of it is lost.
     */
    private double arrivingCost(Indicator indicator, SchoolResult part) {
        Site site = site(indicator.id(), part);
        double cost = unitCost(site).doubleValue();
        if (site.stage() != null) {
            return cost;
        }
        SchoolFacts school = schools.get(part.schoolCode());
        boolean loses = school.stages().stream().anyMatch(stage -> stage.stage() == Stage.SENIOR);
        double arriving = 0;
        for (Stage stage : school.kind().stages()) {
            arriving += split.shareOfAddition(site.quantity(), school, stage, indicator.shared());
        }
        return loses && arriving > 0 ? cost / arriving : cost;
    }

    /** The parts of each school, by code. */
    Map<String, List<SchoolResult>> partsBySchool() {
        Map<String, List<SchoolResult>> parts = new LinkedHashMap<>();
        for (SchoolResult part : result.schools()) {
            parts.computeIfAbsent(part.schoolCode(), code -> new ArrayList<>()).add(part);
        }
        return parts;
    }
}
