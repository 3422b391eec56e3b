package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.evaluation.sources.FactsRequest;
import org.edubalance.evaluation.sources.PulledFacts;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.problem.ProblemType;

/**
 * Evaluates again what was sealed: the facts as of the same instant, by the same version of the
 * standard. Whatever was written since, the digest has to come out the same.
 */
@ApplicationScoped
class Replay {

    private final StandardCatalogue standards;
    private final CountySources sources;
    private final Computation computation;
    private final EvaluationStore store;
    private final ResultJson json;
    private final PartStore parts;

    Replay(
            StandardCatalogue standards,
            CountySources sources,
            Computation computation,
            EvaluationStore store,
            ResultJson json,
            PartStore parts) {
        this.standards = standards;
        this.sources = sources;
        this.computation = computation;
        this.store = store;
        this.json = json;
        this.parts = parts;
    }

    /**
     * @throws org.edubalance.kit.problem.ProblemException 503 when a source does not deliver, 410
     *     when one does not keep that instant any more
     */
    ReplayResponse of(Evaluation sealed, Caller caller) {
        if (sealed.status != EvaluationStatus.SEALED) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    "只有已封存（SEALED）的评估可以重算", "Only a sealed evaluation can be computed again");
        }
        return sealed.isCounty() ? ofCounty(sealed, caller) : ofParts(sealed, caller);
    }

    /**
     * Of a wide evaluation the seal is taken again over the seals of its parts as they lie there
     * now; each part is replayed on its own.
     */
    private ReplayResponse ofParts(Evaluation sealed, Caller caller) {
        PublishedStandard standard =
                standards.published(sealed.standardId, sealed.standardVersion, caller);
        String digest =
                EvaluationDigest.ofParts(
                        sealed.engineVersion, standard.digest(), parts.seals(sealed.id));
        List<ReplayResponse.Difference> differs = new ArrayList<>();
        if (!sealed.standardDigest.equals(standard.digest())) {
            differs.add(ReplayResponse.Difference.STANDARD);
        } else if (!sealed.digest.equals(digest)) {
            differs.add(ReplayResponse.Difference.RESULT);
        }
        return new ReplayResponse(sealed.digest, digest, sealed.digest.equals(digest), differs);
    }

    private ReplayResponse ofCounty(Evaluation sealed, Caller caller) {
        PublishedStandard standard =
                standards.published(sealed.standardId, sealed.standardVersion, caller);
        PulledFacts facts =
                sources.pull(
                        new FactsRequest(
                                sealed.divisionCode,
                                sealed.academicYear,
                                sealed.fiscalYear,
                                sealed.asOf));
        Computation.Computed computed =
                computation.of(
                        sealed.divisionCode,
                        sealed.academicYear,
                        sealed.fiscalYear,
                        json.read(sealed.inclusion, Inclusion.class),
                        standard,
                        facts);
        return new ReplayResponse(
                sealed.digest,
                computed.digest(),
                sealed.digest.equals(computed.digest()),
                differences(sealed, standard, facts, computed));
    }

    private List<ReplayResponse.Difference> differences(
            Evaluation sealed,
            PublishedStandard standard,
            PulledFacts facts,
            Computation.Computed computed) {
        List<ReplayResponse.Difference> differs = new ArrayList<>();
        if (!inputs(sealed).equals(inputs(facts))) {
            differs.add(ReplayResponse.Difference.INPUTS);
        }
        if (!sealed.standardDigest.equals(standard.digest())) {
            differs.add(ReplayResponse.Difference.STANDARD);
        }
        if (!sealedParts(sealed).equals(computed.parts())) {
            differs.add(ReplayResponse.Difference.RESULT);
        }
        return differs;
    }

    private List<String> sealedParts(Evaluation sealed) {
        return Computation.parts(
                sealed.divisionCode,
                sealed.academicYear,
                sealed.fiscalYear,
                sealed.inclusion,
                sealed.verdict.name(),
                sealed.stages,
                sealed.findings,
                store.contents(sealed.id));
    }

    private Map<String, String> inputs(Evaluation sealed) {
        Map<String, String> digests = new HashMap<>();
        for (JsonNode source : json.read(sealed.sources)) {
            digests.put(source.get("service").asText(), source.get("digest").asText());
        }
        return digests;
    }

    private static Map<String, String> inputs(PulledFacts facts) {
        Map<String, String> digests = new HashMap<>();
        for (SourceDigest source : facts.sources()) {
            digests.put(source.service(), source.digest());
        }
        return digests;
    }
}
