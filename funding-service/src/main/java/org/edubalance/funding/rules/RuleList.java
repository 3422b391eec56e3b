package org.edubalance.funding.rules;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;

/** Pages through the versions of a kind, ordered by division and first day. */
@ApplicationScoped
class RuleList {

    private final RuleRepository rules;

    RuleList(RuleRepository rules) {
        this.rules = rules;
    }

    /**
     * @param division versions that may apply in it: set there or above; {@code null} for all
     * @param on day on which they are in force; {@code null} for any
     * @param stage that they set a rate for; {@code null} for any
     */
    Page<RuleResponse> page(
            Caller caller,
            RuleKind kind,
            DivisionCode division,
            LocalDate on,
            Stage stage,
            PageQuery page) {
        StringBuilder where = new StringBuilder("kind = :kind");
        Parameters parameters = Parameters.with("kind", kind);
        if (division == null) {
            where.append(" and (divisionCode like :within or divisionCode in :upwards)");
            parameters
                    .and("within", caller.division().prefix() + "%")
                    .and("upwards", RulesInForce.upwards(caller.division()));
        } else {
            where.append(" and divisionCode in :upwards");
            parameters.and("upwards", RulesInForce.upwards(division));
        }
        if (on != null) {
            where.append(" and validFrom <= :on and (validTo is null or validTo > :on)");
            parameters.and("on", on);
        }
        if (stage != null) {
            where.append(" and stages like :stage");
            parameters.and("stage", "%" + stage + "%");
        }
        String filter = where.toString();
        Parameters filtered = parameters;
        return Page.of(
                        page,
                        after(filter, filtered, page),
                        rule -> Cursor.after(rule.divisionCode, rule.validFrom.toString()),
                        () -> rules.count(filter, filtered))
                .map(RuleResponse::of);
    }

    private List<Rule> after(String filter, Parameters filtered, PageQuery page) {
        StringBuilder where = new StringBuilder(filter);
        Parameters parameters = new Parameters();
        filtered.map().forEach(parameters::and);
        page.cursor(2)
                .ifPresent(
                        cursor -> {
                            where.append(
                                    " and (divisionCode > :code or divisionCode = :code and"
                                            + " validFrom > :from)");
                            parameters
                                    .and("code", cursor.key().get(0))
                                    .and("from", LocalDate.parse(cursor.key().get(1)));
                        });
        return rules.find(where + " order by divisionCode, validFrom", parameters)
                .page(0, page.fetch())
                .list();
    }
}
