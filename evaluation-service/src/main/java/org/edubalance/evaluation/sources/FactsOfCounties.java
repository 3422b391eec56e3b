package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.edubalance.kit.facts.CanonicalJson;

/** The versions of counties' facts that one source told; a county that it left out has no facts. */
record FactsOfCounties(SourceDigest told, Map<String, JsonNode> byCounty) {

    private static final String OF_NOTHING = CanonicalJson.digest(new byte[0]);

    static FactsOfCounties of(FactLines lines) {
        Map<String, JsonNode> byCounty = new HashMap<>();
        for (JsonNode line : lines.lines()) {
            byCounty.put(line.path("divisionCode").asText(), line);
        }
        return new FactsOfCounties(lines.provenance(), byCounty);
    }

    /** The county's facts as a pull of them would name them. */
    SourceDigest of(Source source, String county) {
        JsonNode line = byCounty.get(county);
        return new SourceDigest(
                source.service(),
                told.asOf(),
                line == null ? 0 : line.path("rows").asLong(),
                told.factsVersion(),
                line == null ? OF_NOTHING : line.path("digest").asText());
    }
}
