package org.edubalance.funding.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edubalance.kit.division.DivisionCode;

/** Tells others which rules hold. */
@ApplicationScoped
public class RulesInForce {

    private final RuleRepository rules;

    RulesInForce(RuleRepository rules) {
        this.rules = rules;
    }

    /** The rules of every kind that hold in a division on a day, set there or above it. */
    @Transactional
    public RuleBook in(DivisionCode division, LocalDate on) {
        List<RuleVersion> versions =
                rules.inForce(upwards(division), on).stream().map(Rule::asVersion).toList();
        return RuleBook.of(versions, division, on);
    }

    /** The division and all above it, up to the nation. */
    static List<String> upwards(DivisionCode division) {
        return Stream.iterate(
                        Optional.of(division),
                        Optional::isPresent,
                        current -> current.flatMap(DivisionCode::parent))
                .map(current -> current.orElseThrow().value())
                .toList();
    }
}
