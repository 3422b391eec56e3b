package org.edubalance.evaluation.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.edubalance.evaluation.core.claims.PublishedClaim;

/** What counties publish, for whoever checks it. */
@ApplicationScoped
public class ClaimBook {

    private final ClaimRepository claims;

    ClaimBook(ClaimRepository claims) {
        this.claims = claims;
    }

    /** The claims of a county and year by id, without those that were withdrawn. */
    @Transactional
    public List<PublishedClaim> of(String division, int academicYear) {
        return claims.of(division, academicYear).stream()
                .filter(claim -> !claim.withdrawn)
                .map(Claim::asPublished)
                .toList();
    }
}
