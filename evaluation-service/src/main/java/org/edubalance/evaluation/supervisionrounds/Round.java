package org.edubalance.evaluation.supervisionrounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;

/** A round of inspections, as it is stored. */
@Entity
@Table(name = "supervision_round")
class Round implements Recorded {

    @Id UUID id;
    String divisionCode;
    String name;
    LocalDate beginsOn;
    LocalDate endsOn;
    @Version int version;

    static Round of(RoundRequest request) {
        Round round = new Round();
        round.id = UuidCreator.getTimeOrderedEpoch();
        round.divisionCode = request.divisionCode();
        round.take(request);
        return round;
    }

    void take(RoundRequest request) {
        name = request.name();
        beginsOn = request.from();
        endsOn = request.to();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(beginsOn) && day.isBefore(endsOn);
    }

    @Override
    public String journalType() {
        return "supervision-round";
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
        return RoundResponse.of(this);
    }
}
