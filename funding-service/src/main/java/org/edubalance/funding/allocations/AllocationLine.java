package org.edubalance.funding.allocations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.edubalance.funding.vocabulary.Stage;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Row of a run's line; written once. */
@Entity
class AllocationLine {
    @EmbeddedId Key key;
    String schoolName;
    String townCode;
    int pupils;

    @Column(precision = 16, scale = 6)
    BigDecimal countedPupils;

    Integer disabled;
    Integer boarders;

    @Column(precision = 18, scale = 2)
    BigDecimal baseAmount;

    @Column(precision = 18, scale = 2)
    BigDecimal specialAmount;

    @Column(precision = 18, scale = 2)
    BigDecimal boardingAmount;

    @Column(precision = 18, scale = 2)
    BigDecimal heatingAmount;

    @Column(precision = 18, scale = 2)
    BigDecimal amount;

    @Convert(converter = JsonColumns.Ids.class)
    List<UUID> ruleIds;

    static AllocationLine of(UUID allocation, PlannedLine line) {
        AllocationLine row = new AllocationLine();
        row.key = new Key(allocation, line.school().schoolCode(), line.enrolment().stage());
        row.schoolName = line.school().name();
        row.townCode = line.school().townCode();
        row.pupils = line.pupils();
        row.countedPupils = line.countedPupils();
        row.disabled = line.enrolment().disabled();
        row.boarders = line.enrolment().boarders();
        row.baseAmount = line.base();
        row.specialAmount = line.special();
        row.boardingAmount = line.boarding();
        row.heatingAmount = line.heating();
        row.amount = line.amount();
        row.ruleIds = line.ruleIds();
        return row;
    }

    /** Which line of which run. */
    @Embeddable
    record Key(
            UUID allocationId,
            String schoolCode,
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Stage stage) {}
}
