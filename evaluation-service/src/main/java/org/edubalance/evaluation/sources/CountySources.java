package org.edubalance.evaluation.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** A county's facts from all three sources at once; all of them or a problem. */
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
     * Pulls the facts, the sources in parallel.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the source that does not
     *     deliver, there is no partial answer; 422 when the registry has no such county
     */
    public PulledFacts pull(FactsRequest wanted) {
        CompletableFuture<FactLines> registry = start(Source.REGISTRY, () -> pull.registry(wanted));
        CompletableFuture<FactLines> teacher = start(Source.TEACHER, () -> pull.teacher(wanted));
        CompletableFuture<FactLines> funding = start(Source.FUNDING, () -> pull.funding(wanted));
        try {
            CompletableFuture.allOf(registry, teacher, funding).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SourceUnavailable unavailable) {
                throw unavailable.toProblem();
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
        if (registry.join().lines().isEmpty()) {
            requireRegistered(wanted.division());
        }
        return new PulledFacts(
                parser.county(
                        wanted.academicYear(), registry.join(), teacher.join(), funding.join()),
                List.of(
                        registry.join().provenance(),
                        teacher.join().provenance(),
                        funding.join().provenance()));
    }

    /** A county without schools can be evaluated, one that does not exist can not. */
    private void requireRegistered(String division) {
        boolean registered;
        try {
            registered = pull.isRegistered(division);
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
        if (!registered) {
            throw ProblemType.UNKNOWN_REFERENCE.of(
                    Fault.fault(
                            "divisionCode",
                            "学校台账中没有此区划",
                            "The registry has no such division",
                            division));
        }
    }

    private CompletableFuture<FactLines> start(Source source, Supplier<FactLines> pulling) {
        return executor.supplyAsync(
                () -> {
                    try {
                        return pulling.get();
                    } catch (TimeoutException e) {
                        throw new SourceUnavailable(source, "too slow", e);
                    } catch (CircuitBreakerOpenException e) {
                        throw new SourceUnavailable(source, "keeps failing, left alone", e);
                    }
                });
    }
}
