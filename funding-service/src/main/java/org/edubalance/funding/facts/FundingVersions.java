package org.edubalance.funding.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.facts.CountyLines;
import org.edubalance.kit.facts.FactsStream;

/** Funding facts county by county. */
@ApplicationScoped
class FundingVersions implements CountyLines {

    private final FundingFacts facts;
    private final EntityManager entities;

    FundingVersions(FundingFacts facts, EntityManager entities) {
        this.facts = facts;
        this.entities = entities;
    }

    @Override
    public int version() {
        return FundingFacts.VERSION;
    }

    @Override
    public List<String> counties(DivisionCode division, int fiscalYear) {
        return entities.createQuery(
                        """
                        select distinct a.divisionCode from Allocation a
                        where a.divisionCode like :within and a.fiscalYear = :fiscalYear
                          and a.status in (APPROVED, PAID)
                        order by a.divisionCode""",
                        String.class)
                .setParameter("within", division.prefix() + "%")
                .setParameter("fiscalYear", fiscalYear)
                .getResultList();
    }

    @Override
    public void write(DivisionCode county, int fiscalYear, FactsStream out) throws IOException {
        facts.read(new Caller("facts-versions", Set.of(), county, null), county, fiscalYear, out);
    }
}
