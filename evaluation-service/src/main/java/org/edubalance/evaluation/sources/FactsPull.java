package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.problem.ProblemType;

/** Asks one source for facts, within the limits of {@link SourceGuard}. */
@ApplicationScoped
class FactsPull {

    private static final int NOT_FOUND = 404;
    private static final int HISTORY_GONE = 410;

    private final RegistryClient registry;
    private final TeacherClient teacher;
    private final FundingClient funding;
    private final SourceGuard guard;
    private final ObjectReader json;

    FactsPull(
            @RestClient RegistryClient registry,
            @RestClient TeacherClient teacher,
            @RestClient FundingClient funding,
            SourceGuard guard,
            ObjectMapper mapper) {
        this.registry = registry;
        this.teacher = teacher;
        this.funding = funding;
        this.guard = guard;
        this.json = mapper.reader();
    }

    /** The latest instant that the source has settled for the county. */
    Instant settled(Source source, FactsRequest wanted) {
        return pull(source, () -> versions(source, wanted)).provenance().asOf();
    }

    /** A line a county within the division that has facts: how many, and the digest over them. */
    FactLines versionsAt(Source source, FactsRequest wanted) {
        return pull(source, () -> versions(source, wanted));
    }

    /** The county's facts as of the instant wanted. */
    FactLines facts(Source source, FactsRequest wanted) {
        return pull(source, () -> lines(source, wanted));
    }

    /** Whether the registry has the division; one that has no schools is there all the same. */
    boolean isRegistered(String division) {
        return guard.ask(
                Source.REGISTRY,
                Boolean.class,
                () -> {
                    try {
                        registry.division(division);
                        return true;
                    } catch (WebApplicationException e) {
                        if (e.getResponse().getStatus() == NOT_FOUND) {
                            return false;
                        }
                        throw answered(Source.REGISTRY, e);
                    } catch (ProcessingException e) {
                        throw new SourceUnavailable(Source.REGISTRY, "no answer", e);
                    }
                });
    }

    private byte[] versions(Source source, FactsRequest wanted) {
        return switch (source) {
            case REGISTRY ->
                    registry.versions(wanted.division(), wanted.academicYear(), wanted.asOf());
            case TEACHER ->
                    teacher.versions(wanted.division(), wanted.academicYear(), wanted.asOf());
            case FUNDING -> funding.versions(wanted.division(), wanted.fiscalYear(), wanted.asOf());
        };
    }

    private byte[] lines(Source source, FactsRequest wanted) {
        return switch (source) {
            case REGISTRY ->
                    registry.facts(wanted.division(), wanted.academicYear(), wanted.asOf());
            case TEACHER -> teacher.facts(wanted.division(), wanted.academicYear(), wanted.asOf());
            case FUNDING -> funding.facts(wanted.division(), wanted.fiscalYear(), wanted.asOf());
        };
    }

    private FactLines pull(Source source, Supplier<byte[]> call) {
        return guard.ask(
                source,
                FactLines.class,
                () -> {
                    try {
                        return FactLines.read(source, call.get(), json);
                    } catch (WebApplicationException e) {
                        if (e.getResponse().getStatus() == HISTORY_GONE) {
                            throw ProblemType.HISTORY_GONE.because(
                                    source.service() + " 不保留该时刻的数据",
                                    source.service() + " does not keep the state of that instant");
                        }
                        throw answered(source, e);
                    } catch (ProcessingException e) {
                        throw new SourceUnavailable(source, "no answer", e);
                    }
                });
    }

    private static SourceUnavailable answered(Source source, WebApplicationException e) {
        return new SourceUnavailable(source, "answered " + e.getResponse().getStatus(), e);
    }
}
