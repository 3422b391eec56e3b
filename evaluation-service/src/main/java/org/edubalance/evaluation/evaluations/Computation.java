package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.sources.PulledFacts;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.kit.facts.CanonicalJson;

/** Applies a standard to facts, and writes what comes out in the form that is sealed. */
@ApplicationScoped
class Computation {

    private final ResultJson json;

    Computation(ResultJson json) {
        this.json = json;
    }

    /**
     * What came out.
     *
     * @param result the result
     * @param parts canonical JSON of its parts in a fixed order: what was counted, verdict, stages,
     *     findings, then the schools
     * @param schools canonical JSON of the schools, in the order of {@code result}
     * @param digest over inputs, standard, engine and result
     */
    record Computed(
            EvaluationResult result, List<String> parts, List<String> schools, String digest) {

        /** Identifies the result alone. */
        String resultDigest() {
            return CanonicalJson.digest(
                    String.join("\n", parts).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    Computed of(
            String division,
            int academicYear,
            int fiscalYear,
            Inclusion include,
            PublishedStandard standard,
            PulledFacts facts) {
        EvaluationResult result = Evaluator.evaluate(standard.document(), include, facts.county());
        List<String> schools = new ArrayList<>();
        for (SchoolResult school : result.schools()) {
            schools.add(json.canonical(school));
        }
        List<String> parts =
                parts(
                        division,
                        academicYear,
                        fiscalYear,
                        json.canonical(result.inclusion()),
                        result.verdict().name(),
                        json.canonical(result.stages()),
                        json.canonical(result.findings()),
                        schools);
        return new Computed(
                result,
                parts,
                schools,
                EvaluationDigest.of(
                        Evaluator.ENGINE_VERSION, standard.digest(), facts.sources(), parts));
    }

    static List<String> parts(
            String division,
            int academicYear,
            int fiscalYear,
            String inclusion,
            String verdict,
            String stages,
            String findings,
            List<String> schools) {
        List<String> parts = new ArrayList<>(schools.size() + 8);
        parts.add(division);
        parts.add(Integer.toString(academicYear));
        parts.add(Integer.toString(fiscalYear));
        parts.add(inclusion);
        parts.add(verdict);
        parts.add(stages);
        parts.add(findings);
        parts.addAll(schools);
        return parts;
    }
}
