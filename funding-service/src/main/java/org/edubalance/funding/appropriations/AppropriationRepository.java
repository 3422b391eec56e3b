package org.edubalance.funding.appropriations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.kit.paging.PageQuery;

/** Rows of appropriations; queries are served by uk_appropriation__division_code__fiscal_year. */
@ApplicationScoped
class AppropriationRepository implements PanacheRepositoryBase<Appropriation, UUID> {

    /**
     * A page ordered by county and year, and one row more.
     *
     * @param prefix start of the counties' codes
     * @param fiscalYear the only year; {@code null} for all
     */
    List<Appropriation> after(String prefix, Integer fiscalYear, PageQuery page) {
        Parameters parameters = filter(prefix, fiscalYear);
        String where = where(fiscalYear);
        var cursor = page.cursor(2);
        if (cursor.isPresent()) {
            where += " and (divisionCode > :code or divisionCode = :code and fiscalYear > :after)";
            parameters
                    .and("code", cursor.get().key().get(0))
                    .and("after", Integer.valueOf(cursor.get().key().get(1)));
        }
        return find(where + " order by divisionCode, fiscalYear", parameters)
                .page(0, page.fetch())
                .list();
    }

    long count(String prefix, Integer fiscalYear) {
        return count(where(fiscalYear), filter(prefix, fiscalYear));
    }

    Optional<Appropriation> of(String county, int fiscalYear) {
        return find("divisionCode = ?1 and fiscalYear = ?2", county, fiscalYear)
                .firstResultOptional();
    }

    List<Appropriation> of(Collection<String> counties) {
        return list("divisionCode in ?1", counties);
    }

    private static String where(Integer fiscalYear) {
        return "divisionCode like :within"
                + (fiscalYear == null ? "" : " and fiscalYear = :fiscalYear");
    }

    private static Parameters filter(String prefix, Integer fiscalYear) {
        Parameters parameters = Parameters.with("within", prefix + "%");
        return fiscalYear == null ? parameters : parameters.and("fiscalYear", fiscalYear);
    }
}
