package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** What the registry calls divisions, and which ones it has. */
@ApplicationScoped
public class Directory {

    private static final int MOST_TOWNS = 1000;
    private static final int NOT_FOUND = 404;

    private final RegistryDirectoryClient registry;
    private final FactsPull pull;
    private final SourceGuard guard;
    private final ObjectMapper mapper;

    Directory(
            @RestClient RegistryDirectoryClient registry,
            FactsPull pull,
            SourceGuard guard,
            ObjectMapper mapper) {
        this.registry = registry;
        this.pull = pull;
        this.guard = guard;
        this.mapper = mapper;
    }

    /**
     * Names of a county's towns and sub-districts, by code.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 when the registry does not answer
     */
    public Map<String, String> towns(String county) {
        try {
            JsonNode page = guard.ask(Source.REGISTRY, JsonNode.class, () -> page(county));
            Map<String, String> towns = new TreeMap<>();
            page.path("items")
                    .forEach(
                            town ->
                                    towns.put(
                                            town.path("code").asText(),
                                            town.path("name").asText()));
            return towns;
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    /**
     * Those of the divisions that the registry does not have.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 when the registry does not answer
     */
    public Set<String> unknown(Collection<String> divisions) {
        try {
            Set<String> unknown = new TreeSet<>(divisions);
            unknown.removeIf(pull::isRegistered);
            return unknown;
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    /**
     * Goes on only with a division that the registry has.
     *
     * @throws org.edubalance.kit.problem.ProblemException 422 when it has not, 503 when it does not
     *     answer
     */
    public void requireKnown(String division) {
        if (!unknown(Set.of(division)).isEmpty()) {
            throw ProblemType.UNKNOWN_REFERENCE.of(unknownDivision(division));
        }
    }

    /**
     * What a school is called; empty when the county has none of this code.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 when the registry does not answer
     */
    public Optional<String> schoolName(String county, String code) {
        try {
            JsonNode school = guard.ask(Source.REGISTRY, JsonNode.class, () -> school(code));
            return county.equals(school.path("divisionCode").asText())
                    ? Optional.of(school.path("name").asText())
                    : Optional.empty();
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    /** The fault of naming a division that the registry does not have. */
    public static Fault unknownDivision(String code) {
        return Fault.fault("divisionCode", "学校台账中没有此区划", "The registry has no such division", code);
    }

    private JsonNode page(String county) {
        return read(() -> registry.divisions(county, "TOWN", MOST_TOWNS));
    }

    private JsonNode school(String code) {
        return read(() -> registry.school(code));
    }

    /** What the registry answers; nothing where it has no such thing. */
    private JsonNode read(Supplier<byte[]> question) {
        try {
            return mapper.readTree(question.get());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return MissingNode.getInstance();
            }
            throw new SourceUnavailable(
                    Source.REGISTRY, "answered " + e.getResponse().getStatus(), e);
        } catch (ProcessingException | IOException e) {
            throw new SourceUnavailable(Source.REGISTRY, "no answer", e);
        }
    }
}
