package org.edubalance.funding.allocations;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.edubalance.funding.enrolment.CountyEnrolment;
import org.edubalance.funding.enrolment.MissingSchool;
import org.edubalance.funding.enrolment.Source;
import org.edubalance.funding.rules.RuleVersion;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Row of a run. */
@Entity
class Allocation implements Recorded {
    @Id UUID id;
    String divisionCode;
    int fiscalYear;
    int academicYear;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AllocationStatus status;

    int schools;
    int pupils;

    @Column(precision = 18, scale = 2)
    BigDecimal total;

    @Convert(converter = JsonColumns.MissingSchools.class)
    List<MissingSchool> missing;

    @Convert(converter = JsonColumns.RuleVersions.class)
    List<RuleVersion> rules;

    long sourceRows;
    String sourceDigest;
    Instant sourceAsOf;
    String createdBy;
    Instant createdAt;
    String approvedBy;
    Instant approvedAt;
    String paidBy;
    Instant paidAt;

    @Version int version;

    static Allocation of(
            AllocationRequest request,
            CountyEnrolment enrolment,
            AllocationPlan plan,
            List<RuleVersion> rules) {
        Allocation row = new Allocation();
        row.id = UuidCreator.getTimeOrderedEpoch();
        row.divisionCode = request.divisionCode();
        row.fiscalYear = request.fiscalYear();
        row.academicYear = request.academicYear();
        row.status = AllocationStatus.DRAFT;
        row.schools = enrolment.schools().size();
        row.pupils = plan.pupils();
        row.total = plan.total();
        row.missing = enrolment.missing();
        row.rules = rules;
        Source source = enrolment.source();
        row.sourceRows = source.rows();
        row.sourceDigest = source.digest();
        row.sourceAsOf = source.asOf();
        return row;
    }

    @Override
    public String journalType() {
        return "allocation";
    }

    @Override
    public String journalId() {
        return id.toString();
    }

    @Override
    public long journalVersion() {
        return version;
    }

    @Override
    public Place journalPlace() {
        return Place.of(divisionCode);
    }

    @Override
    public Object journalState() {
        return AllocationResponse.of(this);
    }
}
