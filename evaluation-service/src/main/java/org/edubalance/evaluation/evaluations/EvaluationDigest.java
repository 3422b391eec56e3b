package org.edubalance.evaluation.evaluations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.kit.facts.CanonicalJson;

/**
 * The seal of an evaluation: over what went in, the standard, the engine and what came out, but not
 * over id, time or instant, so that the same facts evaluated twice give the same digest.
 */
final class EvaluationDigest {

    private final MessageDigest digest = CanonicalJson.sha256();

    private EvaluationDigest() {}

    /**
     * @param parts canonical JSON of the result's parts, in a fixed order
     */
    static String of(
            String engineVersion,
            String standardDigest,
            List<SourceDigest> sources,
            List<String> parts) {
        EvaluationDigest seal = new EvaluationDigest();
        seal.add(engineVersion);
        seal.add(standardDigest);
        for (SourceDigest source : sources) {
            seal.add(source.service());
            seal.add(Long.toString(source.rows()));
            seal.add(Integer.toString(source.factsVersion()));
            seal.add(source.digest());
        }
        parts.forEach(seal::add);
        return CanonicalJson.name(seal.digest);
    }

    /**
     * The seal of an evaluation of many counties: over standard, engine and the seals of its parts.
     *
     * @param parts in the order of the counties' codes
     */
    static String ofParts(String engineVersion, String standardDigest, List<PartSeal> parts) {
        EvaluationDigest seal = new EvaluationDigest();
        seal.add(engineVersion);
        seal.add(standardDigest);
        for (PartSeal part : parts) {
            seal.add(part.divisionCode());
            seal.add(part.digest());
        }
        return CanonicalJson.name(seal.digest);
    }

    private void add(String part) {
        digest.update(part.getBytes(UTF_8));
        digest.update((byte) '\n');
    }
}
