package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
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
    private final ObjectMapper mapper;

    Replay(
            StandardCatalogue standards,
            CountySources sources,
            Computation computation,
            EvaluationStore store,
            ObjectMapper mapper) {
        this.standards = standards;
        this.sources = sources;
        this.computation = computation;
        this.store = store;
        this.mapper = mapper;
    }

    /**
     * @throws org.edubalance.kit.problem.ProblemException 503 when a source does not deliver, 410
     *     when one does not keep that instant any more
     */
    ReplayResponse of(Evaluation sealed, Caller caller) {
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
                        read(sealed.inclusion, Inclusion.class),
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
        for (JsonNode source : read(sealed.sources, JsonNode.class)) {
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

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored result can not be read", e);
        }
    }
}
