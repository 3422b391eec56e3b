package org.edubalance.evaluation.claims;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    /** One claim; by the unique key. */
    Optional<Claim> find(ClaimKey key) {
        return find(
                        "divisionCode = ?1 and academicYear = ?2 and claimId = ?3",
                        key.divisionCode(),
                        key.academicYear(),
                        key.id())
                .firstResultOptional();
    }

    /** The claims of a county and year, by id; by the unique key. */
    List<Claim> of(String division, int academicYear) {
        return list(
                "divisionCode = ?1 and academicYear = ?2 order by claimId", division, academicYear);
    }

    /** All claims of some counties with some ids, of whatever year; by the unique key. */
    List<Claim> of(Collection<String> divisions, Collection<String> ids) {
        return list("divisionCode in ?1 and claimId in ?2", divisions, ids);
    }
}
