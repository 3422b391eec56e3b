package org.edubalance.evaluation.evidence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;

/** What each item of a standard can give, as a division sets it for itself and all below. */
@Entity
@IdClass(EvidencePoints.Key.class)
class EvidencePoints implements Recorded {

    @Id String divisionCode;
    @Id String standardId;

    @Column(columnDefinition = "LONGTEXT")
    String points;

    @Version int version;

    @Override
    public String journalType() {
        return "evidence-points";
    }

    @Override
    public String journalId() {
        return divisionCode + "/" + standardId;
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
        return new State(divisionCode, standardId, points);
    }

    /** What the journal says of it. */
    record State(String divisionCode, String standard, @JsonRawValue String points) {}

    /** Identifies it: whose, for which standard. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String divisionCode;
        String standardId;

        protected Key() {}

        Key(String divisionCode, String standardId) {
            this.divisionCode = divisionCode;
            this.standardId = standardId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.divisionCode, divisionCode)
                    && Objects.equals(key.standardId, standardId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(divisionCode, standardId);
        }
    }
}
