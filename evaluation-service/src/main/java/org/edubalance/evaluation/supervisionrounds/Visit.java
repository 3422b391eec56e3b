package org.edubalance.evaluation.supervisionrounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/** An inspection of one school, as it is stored. */
@Entity
@Table(name = "supervision_visit")
class Visit implements Recorded {
    private static final int DECIMALS = 2;

    @Id UUID id;
    UUID roundId;
    String divisionCode;

    @JdbcTypeCode(Types.CHAR)
    @Column(length = 10)
    String schoolCode;

    String schoolName;
    LocalDate visitedOn;
    int inspectors;

    @Column(precision = 5, scale = DECIMALS)
    BigDecimal score;

    String summary;
    @Version int version;

    static Visit of(Round round, VisitRequest request, String schoolName) {
        Visit visit = new Visit();
        visit.id = UuidCreator.getTimeOrderedEpoch();
        visit.roundId = round.id;
        visit.divisionCode = round.divisionCode;
        visit.schoolCode = request.schoolCode();
        visit.schoolName = schoolName;
        visit.visitedOn = request.visitedOn();
        visit.inspectors = request.inspectors();
        visit.score = request.score() == null ? null : request.score().setScale(DECIMALS);
        visit.summary = request.summary();
        return visit;
    }

    @Override
    public String journalType() {
        return "supervision-visit";
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
        return new Place(divisionCode, null, schoolCode);
    }

    @Override
    public Object journalState() {
        return VisitResponse.of(this);
    }
}
