package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Which counties there are, asked of the registry each time. */
@ApplicationScoped
public class CountyDirectory {

    private static final int PAGE = 1000;
    private static final int PREFECTURE_DIGITS = 4;
    private static final String COUNTY = "COUNTY";
    private static final String PROVINCE = "PROVINCE";

    private final RegistryClient registry;
    private final FactsPull pull;
    private final SourceGuard guard;
    private final ObjectMapper json;

    CountyDirectory(
            @RestClient RegistryClient registry,
            FactsPull pull,
            SourceGuard guard,
            ObjectMapper json) {
        this.registry = registry;
        this.pull = pull;
        this.guard = guard;
        this.json = json;
    }

    /**
     * Refuses a division that is not there.
     *
     * @throws org.edubalance.kit.problem.ProblemException 422 when the registry has no such
     *     division; 503 when it does not answer
     */
    public void requireKnown(DivisionCode division) {
        try {
            if (!division.isNation() && !pull.isRegistered(division.value())) {
                throw ProblemType.UNKNOWN_REFERENCE.of(
                        Fault.fault(
                                "divisionCode",
                                "学校台账中没有此区划",
                                "The registry has no such division",
                                division.value()));
            }
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    /**
     * All counties within a division, by code. The registry answers for as much as this service may
     * see; the nation as a whole is only asked for by one that may see all of it.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 when the registry does not answer
     */
    public List<County> within(DivisionCode division) {
        try {
            if (division.isNation()) {
                page(division.value(), PROVINCE, null);
            }
            String parent =
                    division.value().length() == PREFECTURE_DIGITS ? division.value() : null;
            List<County> counties = new ArrayList<>();
            String after = null;
            do {
                JsonNode page = page(parent, COUNTY, after);
                for (JsonNode county : page.get("items")) {
                    if (division.covers(county.get("code").asText())) {
                        counties.add(
                                new County(
                                        county.get("code").asText(), county.get("name").asText()));
                    }
                }
                after = page.get("next").isNull() ? null : page.get("next").asText();
            } while (after != null);
            return counties;
        } catch (SourceUnavailable unavailable) {
            throw unavailable.toProblem();
        }
    }

    private JsonNode page(String parent, String level, String after) {
        return guard.ask(
                Source.REGISTRY,
                JsonNode.class,
                () -> read(() -> registry.divisions(parent, level, PAGE, after)));
    }

    private JsonNode read(Supplier<byte[]> call) {
        try {
            JsonNode page = json.readTree(call.get());
            if (!page.path("items").isArray() || !page.has("next")) {
                throw new SourceUnavailable(Source.REGISTRY, "not a page of divisions");
            }
            return page;
        } catch (WebApplicationException e) {
            throw new SourceUnavailable(
                    Source.REGISTRY, "answered " + e.getResponse().getStatus(), e);
        } catch (ProcessingException e) {
            throw new SourceUnavailable(Source.REGISTRY, "no answer", e);
        } catch (IOException e) {
            throw new SourceUnavailable(Source.REGISTRY, "the divisions can not be read", e);
        }
    }
}
