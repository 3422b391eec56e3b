package org.edubalance.evaluation.claimrules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;

/** Loads relations between claims; a line replaces the whole rule. */
@ApplicationScoped
class ClaimRuleImport implements ImportKind<ClaimRuleRow> {

    private final ClaimRuleRepository rules;
    private final RuleJson json;
    private final Journal journal;

    ClaimRuleImport(ClaimRuleRepository rules, RuleJson json, Journal journal) {
        this.rules = rules;
        this.json = json;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "claim-rules";
    }

    @Override
    public Class<ClaimRuleRow> rowType() {
        return ClaimRuleRow.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN);
    }

    @Override
    public Set<String> divisions(List<ClaimRuleRow> rows) {
        return rows.stream().map(ClaimRuleRow::divisionCode).collect(Collectors.toSet());
    }

    @Override
    public void apply(List<ImportRow<ClaimRuleRow>> rows, ImportRun run) {
        Map<StoredRule.Key, StoredRule> present = new HashMap<>();
        rules.of(divisions(rows.stream().map(ImportRow::value).toList()))
                .forEach(rule -> present.put(rule.key(), rule));
        Recording recording = journal.recording();
        for (ImportRow<ClaimRuleRow> row : rows) {
            if (isAllowed(row, run)) {
                put(row.value(), present, recording);
            }
        }
        recording.write();
        rules.getEntityManager().clear();
    }

    private static boolean isAllowed(ImportRow<ClaimRuleRow> row, ImportRun run) {
        try {
            run.caller().requireWholeDivision(row.value().divisionCode());
        } catch (ProblemException refused) {
            run.reject(row, refused);
            return false;
        }
        List<Fault> faults = RuleJson.faults(row.value().rule());
        faults.forEach(fault -> run.reject(row, fault));
        return faults.isEmpty();
    }

    private void put(
            ClaimRuleRow row, Map<StoredRule.Key, StoredRule> present, Recording recording) {
        String content = json.canonical(row.rule());
        StoredRule rule = present.get(row.key());
        if (rule == null) {
            StoredRule created = StoredRule.of(row.key(), content);
            rules.persist(created);
            recording.creating(created);
            present.put(row.key(), created);
        } else {
            recording.changing(rule);
            rule.take(content);
        }
    }
}
