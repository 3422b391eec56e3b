package org.edubalance.registry.returns;

import java.time.Instant;

/**
 * A revision of a return in the list of all, without what it reports.
 *
 * @param revision from 1
 * @param status its state
 * @param inForce whether facts are taken from it
 * @param submittedBy who submitted it
 * @param submittedAt when
 * @param verifiedBy who verified it
 * @param verifiedAt when
 * @param rejection why it came back, the last time that it did
 */
public record RevisionResponse(
        int revision,
        ReturnStatus status,
        boolean inForce,
        String submittedBy,
        Instant submittedAt,
        String verifiedBy,
        Instant verifiedAt,
        ReturnResponse.Rejection rejection) {}
