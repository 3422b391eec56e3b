package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** What the registry calls divisions, and which ones it has. */
@ApplicationScoped
public class Directory {

    private static final int MOST_TOWNS = 1000;

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

    /** The fault of naming a division that the registry does not have. */
    public static Fault unknownDivision(String code) {
        return Fault.fault("divisionCode", "学校台账中没有此区划", "The registry has no such division", code);
    }

    private JsonNode page(String county) {
        try {
            return mapper.readTree(registry.divisions(county, "TOWN", MOST_TOWNS));
        } catch (WebApplicationException e) {
            throw new SourceUnavailable(
                    Source.REGISTRY, "answered " + e.getResponse().getStatus(), e);
        } catch (ProcessingException | IOException e) {
            throw new SourceUnavailable(Source.REGISTRY, "no answer", e);
        }
    }
}
