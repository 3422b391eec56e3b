package org.edubalance.evaluation.claimrules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edubalance.evaluation.core.claims.ClaimRule;
import org.edubalance.evaluation.core.claims.ClaimRuleFaults;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.Text;

/** Reads and writes rules in their canonical form. */
@ApplicationScoped
class RuleJson {

    private final ObjectMapper mapper;

    RuleJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String canonical(ClaimRule rule) {
        return new String(CanonicalJson.of(mapper.valueToTree(rule)), StandardCharsets.UTF_8);
    }

    ClaimRule read(String content) {
        try {
            return mapper.readValue(content, ClaimRule.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored rule can not be read", e);
        }
    }

    /** Everything that keeps the rule from being applied. */
    static List<Fault> faults(ClaimRule rule) {
        return ClaimRuleFaults.of(rule).stream()
                .map(
                        fault ->
                                new Fault(
                                        fault.path(),
                                        new Text(fault.message().zh(), fault.message().en()),
                                        null))
                .toList();
    }
}
