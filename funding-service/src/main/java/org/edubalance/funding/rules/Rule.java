package org.edubalance.funding.rules;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Row of a rule's version. */
@Entity
class Rule implements Recorded {
    @Id UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RuleKind kind;

    String divisionCode;
    LocalDate validFrom;
    LocalDate validTo;

    @Convert(converter = ParametersColumn.class)
    RuleParameters parameters;

    String stages;

    @Version int version;

    static Rule of(RuleKind kind, RuleRequest request) {
        Rule rule = new Rule();
        rule.id = UuidCreator.getTimeOrderedEpoch();
        rule.kind = kind;
        rule.divisionCode = request.divisionCode();
        rule.take(request);
        return rule;
    }

    /** Takes over what the request says of dates and parameters. */
    void take(RuleRequest request) {
        validFrom = request.from();
        validTo = request.to();
        if (parameters == null || !parameters.saysTheSameAs(request.parameters())) {
            parameters = request.parameters();
            stages =
                    Arrays.stream(Stage.values())
                            .filter(stage -> parameters.rate(stage) != null)
                            .map(Stage::name)
                            .collect(Collectors.joining(","));
        }
    }

    @Override
    public String journalType() {
        return "rule";
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
        return RuleResponse.of(this);
    }

    boolean says(RuleRequest request) {
        return validFrom.equals(request.from())
                && Objects.equals(validTo, request.to())
                && parameters.saysTheSameAs(request.parameters());
    }

    RuleRequest asRequest() {
        return new RuleRequest(divisionCode, validFrom, validTo, parameters);
    }

    RuleVersion asVersion() {
        return new RuleVersion(id, kind, divisionCode, validFrom, validTo, parameters);
    }
}
