package org.edubalance.evaluation.claimrules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.claims.ClaimRule;
import org.edubalance.kit.division.DivisionCode;

/** The rules that a division's claims are held to. */
@ApplicationScoped
public class ClaimRuleBook {

    private final ClaimRuleRepository rules;
    private final RuleJson json;

    ClaimRuleBook(ClaimRuleRepository rules, RuleJson json) {
        this.rules = rules;
        this.json = json;
    }

    /**
     * Rules of the division and of all above it, by id. A rule with the same id of a lower division
     * takes the place of the higher one's, also by being withdrawn.
     */
    @Transactional
    public List<ClaimRule> applying(String division) {
        List<StoredRule> found =
                new ArrayList<>(
                        rules.of(ClaimRuleRepository.upTo(DivisionCode.fromString(division))));
        found.sort(Comparator.comparing((StoredRule rule) -> rank(rule.divisionCode)));
        Map<String, StoredRule> nearest = new TreeMap<>();
        found.forEach(rule -> nearest.put(rule.ruleId, rule));
        return nearest.values().stream()
                .filter(rule -> !rule.withdrawn)
                .map(rule -> json.read(rule.content))
                .toList();
    }

    private static int rank(String division) {
        return DivisionCode.fromString(division).prefix().length();
    }
}
