package org.edubalance.evaluation.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** A county's facts from all three sources, as of one instant; all of them or a problem. */
@ApplicationScoped
public class CountySources {

    private final FactsPull pull;
    private final FactsParser parser;
    private final ManagedExecutor executor;

    CountySources(FactsPull pull, FactsParser parser, ManagedExecutor executor) {
        this.pull = pull;
        this.parser = parser;
        this.executor = executor;
    }

    /**
     * Pulls the facts, the sources in parallel. Without an instant in the request, each source says
     * up to when it is settled, and all are asked for the earliest of these: so a county of which
     * one source is just taking in a long load is evaluated as it was before that load.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the source that does not
     *     deliver, there is no partial answer; 422 when the registry has no such county
     */
    public PulledFacts pull(FactsRequest wanted) {
        try {
            FactsRequest dated = wanted.asOf() == null ? wanted.at(settledByAll(wanted)) : wanted;
            Map<Source, FactLines> lines = ofEach(source -> pull.facts(source, dated));
            FactLines registry = lines.get(Source.REGISTRY);
            if (registry.lines().isEmpty()) {
                requireRegistered(wanted.division());
            }
            FactLines teacher = lines.get(Source.TEACHER);
            FactLines funding = lines.get(Source.FUNDING);
            return new PulledFacts(
                    parser.county(wanted.academicYear(), registry, teacher, funding),
                    List.of(registry.provenance(), teacher.provenance(), funding.provenance()));
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    /**
     * The latest instant that all sources have settled for a county.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the source that does not
     *     answer
     */
    public Instant settled(FactsRequest wanted) {
        try {
            return settledByAll(wanted);
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    /**
     * What a pull of each of these counties would deliver, without pulling it: one question a
     * source.
     *
     * @param wanted division that the counties lie in, with the instant
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the source that does not
     *     answer
     */
    public Map<String, List<SourceDigest>> versions(
            FactsRequest wanted, Collection<String> counties) {
        try {
            Map<Source, FactsOfCounties> answers =
                    ofEach(source -> FactsOfCounties.of(pull.versionsAt(source, wanted)));
            Map<String, List<SourceDigest>> versions = new HashMap<>();
            for (String county : counties) {
                versions.put(
                        county,
                        Stream.of(Source.values())
                                .map(source -> answers.get(source).of(source, county))
                                .toList());
            }
            return versions;
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    private Instant settledByAll(FactsRequest wanted) {
        return Collections.min(ofEach(source -> pull.settled(source, wanted)).values());
    }

    /** A county without schools can be evaluated, one that does not exist can not. */
    private void requireRegistered(String division) {
        if (!pull.isRegistered(division)) {
            throw ProblemType.UNKNOWN_REFERENCE.of(
                    Fault.fault(
                            "divisionCode",
                            "学校台账中没有此区划",
                            "The registry has no such division",
                            division));
        }
    }

    /** Asks all sources at once; the first that fails fails the whole. */
    private <T> Map<Source, T> ofEach(Function<Source, T> question) {
        Map<Source, CompletableFuture<T>> asked = new EnumMap<>(Source.class);
        for (Source source : Source.values()) {
            asked.put(source, executor.supplyAsync(() -> question.apply(source)));
        }
        try {
            CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
        Map<Source, T> answers = new EnumMap<>(Source.class);
        asked.forEach((source, answer) -> answers.put(source, answer.join()));
        return answers;
    }
}
