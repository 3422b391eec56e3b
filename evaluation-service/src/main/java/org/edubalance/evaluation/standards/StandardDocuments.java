package org.edubalance.evaluation.standards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edubalance.evaluation.core.Standard;
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
