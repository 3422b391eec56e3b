package org.edubalance.evaluation.evaluations;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.sources.FactsRequest;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.kit.facts.CanonicalJson;

/**
 * What is to be evaluated, checked.
 *
 * @param include who is counted, complete
 * @param asOf of which instant; {@code null} for the latest that is settled
 */
record Question(
        PublishedStandard standard,
        String division,
        int academicYear,
        int fiscalYear,
        Inclusion include,
        Instant asOf) {

    FactsRequest facts() {
        return new FactsRequest(division, academicYear, fiscalYear, asOf);
    }

    /** The same question of another division, such as a county within. */
    Question of(String other) {
        return new Question(standard, other, academicYear, fiscalYear, include, asOf);
    }

    /**
     * Identifies question and facts, and so what will come out: a county of which a sealed
     * evaluation has the same need not be evaluated again.
     *
     * @param inclusion {@link #include} as canonical JSON
     */
    String inputs(String inclusion, List<SourceDigest> sources) {
        List<String> parts = new ArrayList<>();
        parts.add(division);
        parts.add(standard.document().id());
        parts.add(Integer.toString(standard.document().version()));
        parts.add(standard.digest());
        parts.add(Evaluator.ENGINE_VERSION);
        parts.add(Integer.toString(academicYear));
        parts.add(Integer.toString(fiscalYear));
        parts.add(inclusion);
        for (SourceDigest source : sources) {
            parts.add(source.service());
            parts.add(Long.toString(source.rows()));
            parts.add(Integer.toString(source.factsVersion()));
            parts.add(source.digest());
        }
        return CanonicalJson.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
