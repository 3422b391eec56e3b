package org.edubalance.registry.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.schools.SchoolRef;
import org.edubalance.registry.writing.Written;

/** Hands a return in: everything has to add up, and what is striking is noted. */
@ApplicationScoped
class ReturnSubmission {

    private final ReturnAccess access;
    private final ReturnRepository returns;
    private final Journal journal;
    private final CurrentCaller caller;
    private final ReturnWarningConfig limits;

    ReturnSubmission(
            ReturnAccess access,
            ReturnRepository returns,
            Journal journal,
            CurrentCaller caller,
            ReturnWarningConfig limits) {
        this.access = access;
        this.returns = returns;
        this.journal = journal;
        this.caller = caller;
        this.limits = limits;
    }

    @Transactional
    Written<ReturnResponse> submit(String schoolCode, int academicYear) {
        SchoolReturn draft = access.changing(schoolCode, academicYear, ReturnStatus.DRAFT);
        SchoolRef school = access.writable(schoolCode);
        ReturnContent content = draft.content();
        List<Fault> faults = ReturnRules.ofSubmission(content, school.kind());
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
        List<ReturnWarning> striking = striking(draft, content);
        Recording recording = journal.recording();
        recording.changing(new RecordedReturn(draft, school), "SUBMITTED");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        draft.submit(caller.get().subject(), now, striking);
        recording.write();
        return new Written<>(draft.response(), draft.tag(), false);
    }

    private List<ReturnWarning> striking(SchoolReturn draft, ReturnContent content) {
        return returns.inForce(draft.schoolCode(), draft.academicYear() - 1)
                .map(
                        before ->
                                ReturnWarnings.of(
                                        content,
                                        before.content(),
                                        limits.jump(),
                                        limits.fewPupils()))
                .orElse(List.of());
    }
}
