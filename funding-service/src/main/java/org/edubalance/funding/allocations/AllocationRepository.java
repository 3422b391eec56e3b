package org.edubalance.funding.allocations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.kit.paging.PageQuery;

/** Rows of runs and their lines. */
@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<Allocation, UUID> {

    /**
     * A page ordered by county, year and age, and one row more; served by
     * ix_allocation__division_code__fiscal_year__id.
     */
    List<Allocation> after(Filter filter, PageQuery page) {
        String where = filter.where();
        Parameters parameters = filter.parameters();
        var cursor = page.cursor(3);
        if (cursor.isPresent()) {
            where +=
                    " and (divisionCode > :code or divisionCode = :code and (fiscalYear > :year or"
                            + " fiscalYear = :year and id > :id))";
            parameters
                    .and("code", cursor.get().key().get(0))
                    .and("year", Integer.valueOf(cursor.get().key().get(1)))
                    .and("id", UUID.fromString(cursor.get().key().get(2)));
        }
        return find(where + " order by divisionCode, fiscalYear, id", parameters)
                .page(0, page.fetch())
                .list();
    }

    long count(Filter filter) {
        return count(filter.where(), filter.parameters());
    }

    /** A page of a run's lines by school and stage, and one row more; served by the key. */
    List<AllocationLine> lines(UUID allocation, PageQuery page) {
        List<String> after = page.cursor(2).map(c -> c.key()).orElse(List.of("", "JUNIOR"));
        return getEntityManager()
                .createQuery(
                        """
                        from AllocationLine l
                        where l.key.allocationId = ?1
                          and (l.key.schoolCode > ?2
                            or l.key.schoolCode = ?2 and l.key.stage > ?3)
                        order by l.key.schoolCode, l.key.stage""",
                        AllocationLine.class)
                .setParameter(1, allocation)
                .setParameter(2, after.get(0))
                .setParameter(3, Stage.valueOf(after.get(1)))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countLines(UUID allocation) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from AllocationLine l where l.key.allocationId = ?1",
                        Long.class)
                .setParameter(1, allocation)
                .getSingleResult();
    }

    /**
     * Which runs are asked for.
     *
     * @param prefix start of the counties' codes
     * @param fiscalYear the only year; {@code null} for all
     * @param status the only status; {@code null} for all
     */
    record Filter(String prefix, Integer fiscalYear, AllocationStatus status) {
        private String where() {
            return "divisionCode like :within"
                    + (fiscalYear == null ? "" : " and fiscalYear = :fiscalYear")
                    + (status == null ? "" : " and status = :status");
        }

        private Parameters parameters() {
            Parameters parameters = Parameters.with("within", prefix + "%");
            if (fiscalYear != null) {
                parameters.and("fiscalYear", fiscalYear);
            }
            return status == null ? parameters : parameters.and("status", status);
        }
    }
}
