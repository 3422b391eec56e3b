package org.edubalance.funding.growthchecks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads the two years that a growth check compares. */
@ApplicationScoped
class GrowthChecks {

    private final EntityManager entities;

    GrowthChecks(EntityManager entities) {
        this.entities = entities;
    }

    /** What is known of a county's year; served by uk_appropriation__division_code__fiscal_year. */
    @Transactional
    CountyYear year(String county, int fiscalYear) {
        return entities.createQuery(
                        """
                        select new org.edubalance.funding.growthchecks.CountyYear(
                            a.educationAppropriation, a.recurrentRevenue,
                            a.perPupilExpenditurePrimary, a.perPupilExpenditureJunior,
                            a.averageTeacherPay,
                            a.publicFundsPerPupilPrimary, a.publicFundsPerPupilJunior)
                        from Appropriation a
                        where a.divisionCode = ?1 and a.fiscalYear = ?2""",
                        CountyYear.class)
                .setParameter(1, county)
                .setParameter(2, fiscalYear)
                .getResultStream()
                .findFirst()
                .orElse(CountyYear.UNKNOWN);
    }
}
