package org.edubalance.evaluation.supervisionrounds;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.evaluation.sources.Directory;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Writes rounds and visits. */
@ApplicationScoped
class Supervision {

    private final SupervisionRepository rows;
    private final Directory directory;
    private final Journal journal;
    private final Preconditions preconditions;

    Supervision(
            SupervisionRepository rows,
            Directory directory,
            Journal journal,
            Preconditions preconditions) {
        this.rows = rows;
        this.directory = directory;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    @Transactional
    Round create(RoundRequest request, Caller caller) {
        caller.requireWholeDivision(request.divisionCode());
        requireInOrder(request);
        directory.requireKnown(request.divisionCode());
        Round round = Round.of(request);
        rows.persist(round);
        Recording recording = journal.recording();
        recording.creating(round);
        recording.write();
        return round;
    }

    @Transactional
    Round replace(UUID id, RoundRequest request, Caller caller) {
        Round round = visible(id, caller);
        caller.requireWholeDivision(round.divisionCode);
        preconditions.requireMatch(Preconditions.tag(round.version));
        requireInOrder(request);
        if (!round.divisionCode.equals(request.divisionCode())) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "divisionCode",
                            "区划不可更改",
                            "A round keeps its division",
                            request.divisionCode()));
        }
        Recording recording = journal.recording();
        recording.changing(round);
        round.take(request);
        recording.write();
        return round;
    }

    @Transactional
    Visit visit(UUID roundId, VisitRequest request, Caller caller) {
        Round round = visible(roundId, caller);
        caller.requireWholeDivision(round.divisionCode);
        if (!round.contains(request.visitedOn())) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "visitedOn",
                            "须在本轮督导时段 " + round.beginsOn + " 至 " + round.endsOn + "（不含）之内",
                            "Must lie within the round, " + round.beginsOn + " to " + round.endsOn,
                            request.visitedOn()));
        }
        String name =
                directory
                        .schoolName(round.divisionCode, request.schoolCode())
                        .orElseThrow(
                                () ->
                                        ProblemType.UNKNOWN_REFERENCE.of(
                                                Fault.fault(
                                                        "schoolCode",
                                                        "该县没有此学校",
                                                        "The county has no such school",
                                                        request.schoolCode())));
        Visit visit = Visit.of(round, request, name);
        rows.persist(visit);
        Recording recording = journal.recording();
        recording.creating(visit);
        if (request.findings() != null) {
            for (VisitRequest.FindingRequest found : request.findings()) {
                VisitFinding finding = VisitFinding.of(visit, found);
                rows.persist(finding);
                recording.creating(finding);
            }
        }
        recording.write();
        return visit;
    }

    /** Reported as put right, by the school or whoever acts for it. */
    @Transactional
    VisitFinding rectify(UUID id, String report, Caller caller) {
        VisitFinding finding = changeable(id, FindingState.OPEN, caller);
        Recording recording = journal.recording();
        recording.changing(finding, "RECTIFIED");
        finding.rectified(report, caller.subject(), now());
        recording.write();
        return finding;
    }

    /** Seen to be put right, by another person. */
    @Transactional
    VisitFinding close(UUID id, String comment, Caller caller) {
        VisitFinding finding = changeable(id, FindingState.RECTIFIED, caller);
        caller.requireWholeDivision(finding.divisionCode);
        if (caller.subject().equals(finding.rectifiedBy)) {
            throw ProblemType.SAME_PERSON.because(
                    "报告整改的人不能销号", "Who reported it put right may not close it");
        }
        Recording recording = journal.recording();
        recording.changing(finding, "CLOSED");
        finding.closed(comment, caller.subject(), now());
        recording.write();
        return finding;
    }

    /** Seen not to be put right. */
    @Transactional
    VisitFinding reopen(UUID id, String reason, Caller caller) {
        VisitFinding finding = changeable(id, FindingState.RECTIFIED, caller);
        caller.requireWholeDivision(finding.divisionCode);
        Recording recording = journal.recording();
        recording.changing(finding, "REOPENED");
        finding.reopened(reason);
        recording.write();
        return finding;
    }

    /**
     * @throws ProblemException 404 when the caller sees no such round
     */
    @Transactional
    Round visible(UUID id, Caller caller) {
        return rows.round(id)
                .filter(round -> caller.covers(round.divisionCode))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此轮督导：" + id, "No such round: " + id));
    }

    /**
     * @throws ProblemException 404 when the caller sees no such finding
     */
    @Transactional
    VisitFinding visibleFinding(UUID id, Caller caller) {
        return rows.finding(id)
                .filter(
                        finding ->
                                caller.coversSchool(finding.divisionCode, null, finding.schoolCode))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此问题：" + id, "No such finding: " + id));
    }

    private VisitFinding changeable(UUID id, FindingState expected, Caller caller) {
        VisitFinding finding = visibleFinding(id, caller);
        preconditions.requireMatch(Preconditions.tag(finding.version));
        if (finding.state != expected) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    "当前状态为 " + finding.state + "，须为 " + expected,
                    "Its state is " + finding.state + ", and has to be " + expected);
        }
        return finding;
    }

    private static void requireInOrder(RoundRequest request) {
        if (!request.from().isBefore(request.to())) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "to",
                            "须晚于 from（不含当日）",
                            "Must be after 'from'; it is exclusive",
                            request.to()));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(MICROS);
    }
}
