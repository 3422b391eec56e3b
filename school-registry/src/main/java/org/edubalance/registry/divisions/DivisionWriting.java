package org.edubalance.registry.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.writing.Written;

/** Records divisions one at a time. */
@ApplicationScoped
class DivisionWriting {

    private final DivisionRepository divisions;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Preconditions preconditions;

    DivisionWriting(
            DivisionRepository divisions,
            Journal journal,
            CurrentCaller caller,
            Preconditions preconditions) {
        this.divisions = divisions;
        this.journal = journal;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @Transactional
    Written<DivisionResponse> put(DivisionCode code, DivisionRequest request) {
        caller.get().requireWholeDivision(code.value());
        List<Fault> faults = DivisionRules.faults(code, request);
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
        Division division = divisions.findById(code.value());
        boolean created = division == null;
        Recording recording = journal.recording();
        if (created) {
            preconditions.requireAbsent();
            requireParent(code);
            division = new Division(code, request);
            divisions.persist(division);
            recording.creating(division);
        } else {
            preconditions.requireMatch(Preconditions.tag(division.version()));
            recording.changing(division);
            division.replace(request);
        }
        recording.write();
        return new Written<>(division.response(), Preconditions.tag(division.version()), created);
    }

    private void requireParent(DivisionCode code) {
        Optional<String> parent = DivisionRules.storedParent(code);
        if (parent.isPresent() && divisions.findById(parent.get()) == null) {
            throw ProblemType.UNKNOWN_REFERENCE.of(DivisionRules.unknownParent(parent.get()));
        }
    }
}
