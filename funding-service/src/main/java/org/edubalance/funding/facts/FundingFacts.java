package org.edubalance.funding.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.facts.FactsStream;

/** Reads what is recorded of a division's schools. */
@ApplicationScoped
class FundingFacts {

    /** Version of the meaning and shape of the lines. */
    static final int VERSION = 1;

    private static final int COUNTY_DIGITS = 6;
    private static final int ROWS_AT_ONCE = 1000;

    private final EntityManager entities;

    FundingFacts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes the lines of approved and paid runs by school and stage; served by
     * ix_allocation__division_code__fiscal_year__id and the key of the lines. A user of a school
     * gets that school's.
     */
    @Transactional
    void read(Caller caller, DivisionCode division, int fiscalYear, FactsStream out)
            throws IOException {
        boolean belowCounty = division.value().length() > 6;
        String county = belowCounty ? division.value().substring(0, 6) : division.prefix();
        TypedQuery<FundingFact> query =
                entities.createQuery(
                        """
                        select new org.edubalance.funding.facts.FundingFact(
                            l.key.schoolCode, l.key.stage, a.fiscalYear, l.pupils, l.amount,
                            a.paidAt)
                        from Allocation a join AllocationLine l on l.key.allocationId = a.id
                        where a.divisionCode like :county and a.fiscalYear = :fiscalYear
                          and a.status in (APPROVED, PAID)"""
                                + (belowCounty ? " and l.townCode like :town" : "")
                                + (caller.school() == null ? "" : " and l.key.schoolCode = :school")
                                + " order by l.key.schoolCode, l.key.stage",
                        FundingFact.class);
        if (county.length() < COUNTY_DIGITS) {
            query.setHint("org.hibernate.fetchSize", ROWS_AT_ONCE);
        }
        query.setParameter("county", county + "%").setParameter("fiscalYear", fiscalYear);
        if (belowCounty) {
            query.setParameter("town", division.prefix() + "%");
        }
        if (caller.school() != null) {
            query.setParameter("school", caller.school());
        }
        try (Stream<FundingFact> rows = query.getResultStream()) {
            for (Iterator<FundingFact> each = rows.iterator(); each.hasNext(); ) {
                out.canonicalLine(each.next().canonical());
            }
        }
    }
}
