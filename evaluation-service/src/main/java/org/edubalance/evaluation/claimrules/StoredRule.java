package org.edubalance.evaluation.claimrules;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;

/** A rule, as it is stored; what it says is canonical JSON. */
@Entity
@Table(name = "claim_rule")
@IdClass(StoredRule.Key.class)
class StoredRule implements Recorded {

    @Id String divisionCode;
    @Id String ruleId;

    @Column(columnDefinition = "LONGTEXT")
    String content;

    boolean withdrawn;
    @Version int version;

    static StoredRule of(Key key, String content) {
        StoredRule rule = new StoredRule();
        rule.divisionCode = key.divisionCode;
        rule.ruleId = key.ruleId;
        rule.take(content);
        return rule;
    }

    /** Takes over what it says; a rule that was withdrawn is in force again. */
    void take(String said) {
        content = said;
        withdrawn = false;
    }

    Key key() {
        return new Key(divisionCode, ruleId);
    }

    @Override
    public String journalType() {
        return "claim-rule";
    }

    @Override
    public String journalId() {
        return divisionCode + "/" + ruleId;
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
        return new State(ruleId, divisionCode, withdrawn, content);
    }

    /** What the journal says of a rule. */
    record State(String id, String divisionCode, boolean withdrawn, @JsonRawValue String rule) {}

    /** Identifies a rule: whose, and which. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String divisionCode;
        String ruleId;

        protected Key() {}

        Key(String divisionCode, String ruleId) {
            this.divisionCode = divisionCode;
            this.ruleId = ruleId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.divisionCode, divisionCode)
                    && Objects.equals(key.ruleId, ruleId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(divisionCode, ruleId);
        }
    }
}
