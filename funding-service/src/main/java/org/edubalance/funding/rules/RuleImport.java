package org.edubalance.funding.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.problem.ProblemException;

/** Loads rules; the rows are applied in their order, so end a version before its successor. */
@ApplicationScoped
class RuleImport implements ImportKind<RuleRow> {

    private final RuleVersions versions;

    RuleImport(RuleVersions versions) {
        this.versions = versions;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public Class<RuleRow> rowType() {
        return RuleRow.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN);
    }

    @Override
    public Set<String> divisions(List<RuleRow> rows) {
        return rows.stream().map(RuleRow::divisionCode).collect(Collectors.toSet());
    }

    @Override
    public void apply(List<ImportRow<RuleRow>> rows, ImportRun run) {
        for (ImportRow<RuleRow> row : rows) {
            try {
                versions.put(run.caller(), row.value().kind(), row.value().request());
            } catch (ProblemException refused) {
                run.reject(row, refused);
            }
        }
    }
}
