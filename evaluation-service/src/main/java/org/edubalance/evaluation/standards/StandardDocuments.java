package org.edubalance.evaluation.standards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.StandardName;
import org.edubalance.evaluation.core.StandardRules;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.Text;

/** Reads and writes standards in their canonical form. */
@ApplicationScoped
class StandardDocuments {

    private final ObjectMapper mapper;

    StandardDocuments(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String canonical(Standard standard) {
        JsonNode tree = mapper.valueToTree(standard);
        return new String(CanonicalJson.of(tree), StandardCharsets.UTF_8);
    }

    /** What a standard says under another name, with the version it comes from. */
    Standard derived(Standard base, StandardCopyRequest as) {
        ObjectNode tree = mapper.valueToTree(base);
        tree.put("id", as.id());
        tree.put("version", as.version());
        tree.set("derivedFrom", mapper.valueToTree(new StandardName(base.id(), base.version())));
        return mapper.convertValue(tree, Standard.class);
    }

    /** How one differs from another. */
    StandardComparison compare(StandardVersion from, StandardVersion to) {
        return new StandardComparison(
                new StandardName(from.id, from.number),
                new StandardName(to.id, to.number),
                StandardDiff.between(tree(from), tree(to)));
    }

    private JsonNode tree(StandardVersion version) {
        try {
            return mapper.readTree(version.document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored standard can not be read", e);
        }
    }

    Standard read(String document) {
        try {
            return mapper.readValue(document, Standard.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored standard can not be read", e);
        }
    }

    /** Everything that keeps the document from being published, each with its place. */
    static List<Fault> faults(Standard standard) {
        return StandardRules.faults(standard).stream()
                .map(
                        fault ->
                                new Fault(
                                        fault.path(),
                                        new Text(fault.message().zh(), fault.message().en()),
                                        null))
                .toList();
    }
}
