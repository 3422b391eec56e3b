package org.edubalance.evaluation.claimrules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.paging.Cursor;

@ApplicationScoped
class ClaimRuleRepository implements PanacheRepositoryBase<StoredRule, StoredRule.Key> {

    private static final String VISIBLE = "(divisionCode like :within or divisionCode in :above)";

    /** Rules of some divisions; by the primary key. */
    List<StoredRule> of(Collection<String> divisions) {
        return list("divisionCode in ?1 order by divisionCode, ruleId", divisions);
    }

    /** Rules after the cursor that the caller sees; by the primary key. */
    List<StoredRule> after(Optional<Cursor> cursor, int limit, Caller caller) {
        String division = cursor.map(c -> c.key().get(0)).orElse("");
        String id = cursor.map(c -> c.key().get(1)).orElse("");
        return find(
                        "(divisionCode > :division or (divisionCode = :division and ruleId > :id))"
                                + " and "
                                + VISIBLE
                                + " order by divisionCode, ruleId",
                        visibleTo(caller).and("division", division).and("id", id))
                .page(0, limit)
                .list();
    }

    /** How many rules the caller sees. */
    long count(Caller caller) {
        return count(VISIBLE, visibleTo(caller));
    }

    private static Parameters visibleTo(Caller caller) {
        return Parameters.with("within", caller.division().prefix() + "%")
                .and("above", upTo(caller.division()));
    }

    /** A division and all above it, the lowest first. */
    static List<String> upTo(DivisionCode lowest) {
        return Stream.iterate(
                        Optional.of(lowest),
                        Optional::isPresent,
                        division -> division.flatMap(DivisionCode::parent))
                .map(division -> division.orElseThrow().value())
                .toList();
    }
}
