package org.edubalance.evaluation.evaluations;

import static java.time.temporal.ChronoUnit.MICROS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.ws.rs.core.EntityTag;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/**
 * An evaluation as it is stored; its figures are canonical JSON. A sealed one never changes. One
 * that is under way has no verdict and no digest, and one of more than a county has no figures of
 * its own: these lie in its parts.
 */
@Entity
class Evaluation implements Recorded {

    private static final int COUNTY_DIGITS = 6;
    private static final String EMPTY = "[]";

    @Id UUID id;
    String standardId;
    int standardVersion;
    String standardDigest;
    String divisionCode;
    int academicYear;
    int fiscalYear;
    Instant asOf;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    EvaluationStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    Verdict verdict;

    String engineVersion;
    String digest;

    @Column(columnDefinition = "LONGTEXT")
    String inclusion;

    @Column(columnDefinition = "LONGTEXT")
    String stages;

    @Column(columnDefinition = "LONGTEXT")
    String sources;

    @Column(columnDefinition = "LONGTEXT")
    String findings;

    /** Identifies question and facts; {@code null} above a county. */
    String inputs;

    String failureSource;
    String failureZh;
    String failureEn;
    String createdBy;
    Instant createdAt;
    @Version int version;

    /** An evaluation that nobody has begun yet. */
    static Evaluation asked(Question question, ResultJson json, Caller caller) {
        Evaluation evaluation = new Evaluation();
        evaluation.id = UuidCreator.getTimeOrderedEpoch();
        evaluation.standardId = question.standard().document().id();
        evaluation.standardVersion = question.standard().document().version();
        evaluation.standardDigest = question.standard().digest();
        evaluation.divisionCode = question.division();
        evaluation.academicYear = question.academicYear();
        evaluation.fiscalYear = question.fiscalYear();
        evaluation.asOf = question.asOf() == null ? null : question.asOf().truncatedTo(MICROS);
        evaluation.status = EvaluationStatus.QUEUED;
        evaluation.engineVersion = Evaluator.ENGINE_VERSION;
        evaluation.inclusion = json.canonical(question.include());
        evaluation.stages = EMPTY;
        evaluation.sources = EMPTY;
        evaluation.findings = EMPTY;
        evaluation.createdBy = caller.subject();
        evaluation.createdAt = Instant.now().truncatedTo(MICROS);
        return evaluation;
    }

    boolean isCounty() {
        return divisionCode.length() == COUNTY_DIGITS;
    }

    /** Why it failed; {@code null} when it did not. */
    Failure failure() {
        return failureZh == null ? null : new Failure(failureSource, failureZh, failureEn);
    }

    void fail(Failure failure) {
        failureSource = failure == null ? null : failure.source();
        failureZh = failure == null ? null : failure.zh();
        failureEn = failure == null ? null : failure.en();
    }

    @Override
    public String journalType() {
        return "evaluation";
    }

    @Override
    public String journalId() {
        return id.toString();
    }

    @Override
    public long journalVersion() {
        return version + 1L;
    }

    @Override
    public Place journalPlace() {
        return Place.of(divisionCode);
    }

    @Override
    public Object journalState() {
        return new EvaluationState(
                id,
                standardId,
                standardVersion,
                divisionCode,
                academicYear,
                fiscalYear,
                asOf,
                status,
                verdict,
                digest);
    }

    /** A sealed evaluation never changes: its digest is its version. */
    EntityTag tag() {
        return new EntityTag((digest == null ? "v" + version : digest) + ":" + id);
    }
}
