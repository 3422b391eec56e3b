package org.edubalance.evaluation.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Applies a standard to a county's facts. Same facts and standard, same result, bit for bit, in any
 * input order.
 */
public final class Evaluator {

    /**
     * Changes whenever the same facts and standard would give another result. 2: a school's result
     * names its kind, ownership and place in town or country.
     */
    public static final String ENGINE_VERSION = "2";

    private Evaluator() {}

    /**
     * Evaluates one county.
     *
     * @param standard free of faults by {@link StandardRules}
     * @param include what a request changes about who counts; may be null
     * @param facts of the county and year
     */
    public static EvaluationResult evaluate(
            Standard standard, Inclusion include, CountyFacts facts) {
        refuse(StandardRules.faults(standard));
        refuse(InclusionRules.faults(include, "/include"));
        Inclusion inclusion = inclusion(standard, include);
        List<Finding> findings = new ArrayList<>();
        validity(standard, facts.academicYear(), findings);
        Map<Stage, List<Part>> parts = PartAssembly.of(facts, standard, inclusion, findings);
        Compliance compliance = new Compliance(standard);
        StageEvaluation evaluation = new StageEvaluation(standard, findings);
        List<SchoolResult> schools = new ArrayList<>();
        List<StageResult> stages = new ArrayList<>();
        for (Stage stage : Stage.EVALUATED) {
            List<SchoolResult> ofStage = parts.get(stage).stream().map(compliance::of).toList();
            stages.add(evaluation.of(stage, parts.get(stage), ofStage));
            schools.addAll(ofStage);
        }
        schools.sort(
                Comparator.comparing(SchoolResult::schoolCode).thenComparing(SchoolResult::stage));
        findings.sort(Finding.ORDER);
        return new EvaluationResult(
                standard.id(),
                standard.version(),
                facts.academicYear(),
                inclusion,
                ofCounty(stages),
                List.copyOf(stages),
                List.copyOf(schools),
                List.copyOf(findings));
    }

    /**
     * Who is counted, complete.
     *
     * @param include what a request changes; may be null
     */
    public static Inclusion inclusion(Standard standard, Inclusion include) {
        return Inclusion.DEFAULT.overriddenBy(standard.inclusion()).overriddenBy(include);
    }

    private static Verdict ofCounty(List<StageResult> stages) {
        Verdict verdict = Verdict.all(stages.stream().map(StageResult::verdict).toList());
        return verdict == Verdict.NOT_APPLICABLE ? Verdict.UNDETERMINED : verdict;
    }

    /**
     * The choice of a standard is the request's; its dates only warn. Facts are those of 1
     * September.
     */
    private static void validity(Standard standard, int academicYear, List<Finding> findings) {
        LocalDate reference = LocalDate.of(academicYear, 9, 1);
        if (reference.isBefore(standard.effectiveFrom())) {
            findings.add(Finding.of(Finding.Code.RETROSPECTIVE, null, null));
        }
        if (standard.effectiveTo() != null && !reference.isBefore(standard.effectiveTo())) {
            findings.add(Finding.of(Finding.Code.SUPERSEDED, null, null));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
    }
}
