package org.edubalance.registry.returns;

import static org.edubalance.kit.problem.Fault.fault;

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

/** The second pair of eyes: verifies what another person submitted, or sends it back. */
@ApplicationScoped
class ReturnVerification {

    private final ReturnAccess access;
    private final ReturnRepository returns;
    private final Journal journal;
    private final CurrentCaller caller;

    ReturnVerification(
            ReturnAccess access, ReturnRepository returns, Journal journal, CurrentCaller caller) {
        this.access = access;
        this.returns = returns;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    Written<ReturnResponse> verify(
            String schoolCode, int academicYear, boolean warningsAcknowledged) {
        SchoolReturn submitted = access.changing(schoolCode, academicYear, ReturnStatus.SUBMITTED);
        if (caller.get().subject().equals(submitted.submittedBy())) {
            throw ProblemType.SAME_PERSON.because(
                    "提交人不得审核自己提交的年报", "Who submitted a return may not verify it");
        }
        List<ReturnWarning> warnings = submitted.warnings();
        if (!warnings.isEmpty() && !warningsAcknowledged) {
            throw ProblemType.RULE_VIOLATED.of(
                    warnings.stream().map(ReturnVerification::unacknowledged).toList());
        }
        SchoolRef school = access.writable(schoolCode);
        returns.inForce(schoolCode, academicYear)
                .ifPresent(
                        before -> {
                            Recording superseding = journal.recording();
                            superseding.changing(new RecordedReturn(before, school), "SUPERSEDED");
                            before.supersede();
                            superseding.write();
                        });
        Recording recording = journal.recording();
        recording.changing(new RecordedReturn(submitted, school), "VERIFIED");
        submitted.verify(caller.get().subject(), now());
        recording.write();
        return new Written<>(submitted.response(), submitted.tag(), false);
    }

    @Transactional
    Written<ReturnResponse> reject(String schoolCode, int academicYear, String reason) {
        SchoolReturn submitted = access.changing(schoolCode, academicYear, ReturnStatus.SUBMITTED);
        Recording recording = journal.recording();
        recording.changing(new RecordedReturn(submitted, access.writable(schoolCode)), "REJECTED");
        submitted.reject(caller.get().subject(), now(), reason);
        recording.write();
        return new Written<>(submitted.response(), submitted.tag(), false);
    }

    private static Fault unacknowledged(ReturnWarning warning) {
        return fault(
                warning.field(),
                warning.message().zh() + "；核实后以 acknowledgeWarnings 确认",
                warning.message().en() + "; acknowledge it by acknowledgeWarnings",
                warning.current());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
