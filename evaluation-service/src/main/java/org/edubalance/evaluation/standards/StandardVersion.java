package org.edubalance.evaluation.standards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;

/** One version of a standard, as it is stored. */
@Entity
@IdClass(StandardVersion.Key.class)
class StandardVersion implements Recorded {

    @Id String id;
    @Id int number;
    String divisionCode;

    @Enumerated(EnumType.STRING)
    @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.VARCHAR)
    StandardStatus status;

    @jakarta.persistence.Column(columnDefinition = "LONGTEXT")
    String document;

    String digest;
    String createdBy;
    Instant createdAt;
    String publishedBy;
    Instant publishedAt;
    @Version int version;

    @Override
    public String journalType() {
        return "standard-version";
    }

    @Override
    public String journalId() {
        return id + "/" + number;
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
        return new StandardState(id, number, divisionCode, status, digest, document);
    }

    /** Identifies a version. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String id;
        int number;

        Key() {}

        Key(String id, int number) {
            this.id = id;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.id.equals(id) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, number);
        }
    }
}
