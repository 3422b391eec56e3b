package org.edubalance.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.edubalance.funding.boundary.CountyRecords;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Takes a run from draft to approved to paid. */
@ApplicationScoped
class AllocationStates {

    private final AllocationRepository allocations;
    private final Journal journal;

    AllocationStates(AllocationRepository allocations, Journal journal) {
        this.allocations = allocations;
        this.journal = journal;
    }

    @Transactional
    Allocation draft(Caller caller, Allocation row, List<PlannedLine> lines) {
        row.createdBy = caller.subject();
        row.createdAt = now();
        allocations.persist(row);
        for (PlannedLine line : lines) {
            allocations.getEntityManager().persist(AllocationLine.of(row.id, line));
        }
        Recording recording = journal.recording();
        recording.creating(row);
        recording.write();
        return row;
    }

    /** Approves a draft; a county has one approved run a year at most (the unique key). */
    @Transactional
    Allocation approve(Caller caller, UUID id) {
        Allocation row = locked(caller, id);
        require(row, AllocationStatus.DRAFT);
        if (row.createdBy.equals(caller.subject())) {
            throw ProblemType.SAME_PERSON.because(
                    "分配方案须由编制人以外的人审批", "Who made the run may not approve it");
        }
        if (!row.missing.isEmpty()) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.of(
                    row.missing.stream()
                            .map(
                                    school ->
                                            Fault.fault(
                                                    "missing",
                                                    "学生数未知：" + school.schoolName(),
                                                    "Pupils not known: " + school.schoolName(),
                                                    school.schoolCode()))
                            .toList());
        }
        Recording recording = journal.recording();
        recording.changing(row, "APPROVED");
        row.status = AllocationStatus.APPROVED;
        row.approvedBy = caller.subject();
        row.approvedAt = now();
        recording.write();
        return row;
    }

    @Transactional
    Allocation pay(Caller caller, UUID id) {
        Allocation row = locked(caller, id);
        require(row, AllocationStatus.APPROVED);
        Recording recording = journal.recording();
        recording.changing(row, "PAID");
        row.status = AllocationStatus.PAID;
        row.paidBy = caller.subject();
        row.paidAt = now();
        recording.write();
        return row;
    }

    /**
     * The run, when its county is within the caller's division.
     *
     * @throws org.edubalance.kit.problem.ProblemException 404 otherwise
     */
    Allocation visible(Caller caller, UUID id) {
        return visible(caller, allocations.findById(id));
    }

    private Allocation locked(Caller caller, UUID id) {
        return visible(caller, allocations.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Allocation visible(Caller caller, Allocation row) {
        if (row == null || !CountyRecords.visible(caller, row.divisionCode)) {
            throw ProblemType.NOT_FOUND.because("没有此分配方案", "No such allocation");
        }
        return row;
    }

    private static void require(Allocation row, AllocationStatus status) {
        if (row.status != status) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    "当前状态为 " + row.status + "，须为 " + status,
                    "The run is " + row.status + ", it has to be " + status);
        }
    }

    /** As precise as the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
