package org.edubalance.registry.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.schools.SchoolRef;
import org.edubalance.registry.writing.Written;

/** Saves drafts, and reopens what was verified. */
@ApplicationScoped
class ReturnWriting {

    private final ReturnAccess access;
    private final ReturnRepository returns;
    private final Journal journal;
    private final Preconditions preconditions;

    ReturnWriting(
            ReturnAccess access,
            ReturnRepository returns,
            Journal journal,
            Preconditions preconditions) {
        this.access = access;
        this.returns = returns;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    @Transactional
    Written<ReturnResponse> put(String schoolCode, int academicYear, ReturnContent content) {
        SchoolRef school = access.writable(schoolCode);
        Optional<SchoolReturn> present = returns.latest(schoolCode, academicYear);
        if (present.isPresent()) {
            preconditions.requireMatch(present.get().tag());
            ReturnAccess.requireStatus(present.get(), ReturnStatus.DRAFT);
        } else {
            preconditions.requireAbsent();
        }
        List<Fault> faults = ReturnRules.ofDraft(content, school.kind());
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
        Recording recording = journal.recording();
        SchoolReturn draft;
        if (present.isPresent()) {
            draft = present.get();
            recording.changing(new RecordedReturn(draft, school));
            draft.write(content);
        } else {
            draft = SchoolReturn.first(schoolCode, academicYear, content);
            returns.persist(draft);
            recording.creating(new RecordedReturn(draft, school));
        }
        recording.write();
        return new Written<>(draft.response(), draft.tag(), present.isEmpty());
    }

    /** Opens a draft with the content of the verified return, which stays in force meanwhile. */
    @Transactional
    Written<ReturnResponse> correct(String schoolCode, int academicYear) {
        SchoolReturn verified = access.changing(schoolCode, academicYear, ReturnStatus.VERIFIED);
        SchoolReturn draft = verified.nextRevision();
        returns.persist(draft);
        Recording recording = journal.recording();
        recording.creating(new RecordedReturn(draft, access.writable(schoolCode)));
        recording.write();
        return new Written<>(draft.response(), draft.tag(), false);
    }
}
