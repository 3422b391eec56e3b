package org.edubalance.evaluation.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.edubalance.evaluation.claims.ClaimContent.ClaimRequest;
import org.edubalance.evaluation.sources.Directory;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Writes single claims. */
@ApplicationScoped
class ClaimService {

    private final ClaimRepository claims;
    private final Directory directory;
    private final Journal journal;
    private final Preconditions preconditions;

    ClaimService(
            ClaimRepository claims,
            Directory directory,
            Journal journal,
            Preconditions preconditions) {
        this.claims = claims;
        this.directory = directory;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    /** What became of a claim: stored, and whether it is new. */
    record Put(Claim claim, boolean created) {}

    @Transactional
    Put put(ClaimKey key, ClaimRequest request, Caller caller) {
        caller.requireWholeDivision(key.divisionCode());
        List<Fault> faults = ClaimRules.faults(request);
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
        Optional<Claim> present = claims.find(key);
        Recording recording = journal.recording();
        if (present.isPresent()) {
            preconditions.requireMatch(Preconditions.tag(present.get().version));
            recording.changing(present.get());
            present.get().take(request);
            recording.write();
            return new Put(present.get(), false);
        }
        preconditions.requireAbsent();
        directory.requireKnown(key.divisionCode());
        Claim claim = Claim.of(key, request);
        claims.persist(claim);
        recording.creating(claim);
        recording.write();
        return new Put(claim, true);
    }

    /** Takes a claim back; it stays to be read, and is compared with nothing. */
    @Transactional
    Claim withdraw(ClaimKey key, Caller caller) {
        Claim claim = visible(key, caller);
        caller.requireWholeDivision(key.divisionCode());
        preconditions.requireMatch(Preconditions.tag(claim.version));
        if (claim.withdrawn) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    "该项已撤回", "The claim is withdrawn already");
        }
        Recording recording = journal.recording();
        recording.changing(claim, "WITHDRAWN");
        claim.withdrawn = true;
        recording.write();
        return claim;
    }

    /**
     * A claim that the caller may see.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    Claim visible(ClaimKey key, Caller caller) {
        return claims.find(key)
                .filter(claim -> caller.covers(claim.divisionCode))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此项：" + key.id(), "No such claim: " + key.id()));
    }
}
