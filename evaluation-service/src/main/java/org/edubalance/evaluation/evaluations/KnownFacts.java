package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.evaluation.sources.FactsRequest;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.sql.PlainSql;
import org.jboss.logging.Logger;

/**
 * Finds counties whose facts are what they were when they were evaluated before: the sources tell
 * the versions of many counties' facts at once, and only what changed has to be pulled.
 */
@ApplicationScoped
class KnownFacts {

    private static final Logger LOG = Logger.getLogger(KnownFacts.class);
    private static final int PREFECTURE_DIGITS = 4;

    private final CountySources sources;
    private final ResultJson json;
    private final PlainSql sql;

    KnownFacts(CountySources sources, ResultJson json, PlainSql sql) {
        this.sources = sources;
        this.json = json;
        this.sql = sql;
    }

    /** An evaluation of a county that is sealed. */
    record Sealed(UUID id, Verdict verdict, String digest, String inputs) {

        static Sealed of(Evaluation evaluation) {
            return new Sealed(
                    evaluation.id, evaluation.verdict, evaluation.digest, evaluation.inputs);
        }
    }

    /**
     * Sealed evaluations of the same question and the same facts.
     *
     * @param question with its instant
     * @param counties of one prefecture
     * @return by county; a county that has none, or of which the sources tell nothing right now, is
     *     left out and has to be pulled
     */
    Map<String, Sealed> of(Question question, List<String> counties) {
        List<String> before = evaluatedBefore(question, counties);
        if (before.isEmpty()) {
            return Map.of();
        }
        try {
            return sealed(question, versions(question, before));
        } catch (ProblemException problem) {
            if (problem.type() != ProblemType.SOURCE_UNAVAILABLE) {
                throw problem;
            }
            LOG.infof("versions of facts are not to be had, counties are pulled: %s", problem);
            return Map.of();
        }
    }

    private Map<String, List<SourceDigest>> versions(Question question, List<String> counties) {
        String prefecture = counties.get(0).substring(0, PREFECTURE_DIGITS);
        return sources.versions(
                new FactsRequest(
                        prefecture,
                        question.academicYear(),
                        question.fiscalYear(),
                        question.asOf()),
                counties);
    }

    /** Served by ix_evaluation__division_code. */
    private List<String> evaluatedBefore(Question question, List<String> counties) {
        List<Object> values = new ArrayList<>(counties);
        values.add(question.standard().document().id());
        values.add(question.academicYear());
        return sql.list(
                "SELECT DISTINCT division_code FROM evaluation WHERE division_code IN ("
                        + marks(counties)
                        + ") AND standard_id = ? AND academic_year = ? AND inputs IS NOT NULL"
                        + " ORDER BY division_code",
                row -> row.getString(1),
                values.toArray());
    }

    /** Served by ix_evaluation__inputs. */
    private Map<String, Sealed> sealed(
            Question question, Map<String, List<SourceDigest>> versions) {
        String inclusion = json.canonical(question.include());
        Map<String, String> countyOf = new HashMap<>();
        versions.forEach(
                (county, sources) ->
                        countyOf.put(question.of(county).inputs(inclusion, sources), county));
        Map<String, Sealed> sealed = new HashMap<>();
        sql.list(
                        "SELECT id, verdict, digest, inputs FROM evaluation WHERE inputs IN ("
                                + marks(countyOf.keySet())
                                + ") AND status = 'SEALED' ORDER BY id",
                        row ->
                                new Sealed(
                                        UUID.fromString(row.getString(1)),
                                        Verdict.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4)),
                        countyOf.keySet().toArray())
                .forEach(found -> sealed.put(countyOf.get(found.inputs()), found));
        return sealed;
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
