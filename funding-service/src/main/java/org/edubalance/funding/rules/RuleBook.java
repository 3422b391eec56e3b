package org.edubalance.funding.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.funding.vocabulary.UrbanRural;
import org.edubalance.kit.division.DivisionCode;

/**
 * The rules in force in one division on one day. Where several divisions have set a rate, the
 * highest holds; of equal ones, the one set nearest to the division.
 */
public final class RuleBook {

    private final List<RuleVersion> inForce;

    private RuleBook(List<RuleVersion> inForce) {
        this.inForce = inForce;
    }

    /** Picks from these versions the ones in force in the division on the day. */
    public static RuleBook of(
            Collection<RuleVersion> versions, DivisionCode division, LocalDate on) {
        return new RuleBook(
                versions.stream().filter(version -> version.appliesTo(division, on)).toList());
    }

    /** The rate of a kind and stage; empty when nobody has set one. */
    public Optional<Rate> rate(RuleKind kind, Stage stage) {
        return highest(kind, parameters -> parameters.rate(stage));
    }

    /** With how many pupils a school in such a place is counted at least. */
    public Optional<Rate> floor(UrbanRural place) {
        return highest(
                RuleKind.SMALL_SCHOOL_FLOOR,
                parameters ->
                        parameters.urbanRural().contains(place)
                                ? BigDecimal.valueOf(parameters.minimumPupils())
                                : null);
    }

    /** With how many pupils a teaching point is counted at least, wherever it lies. */
    public Optional<Rate> pointFloor() {
        return highest(
                RuleKind.SMALL_SCHOOL_FLOOR,
                parameters -> BigDecimal.valueOf(parameters.minimumPupils()));
    }

    /** The versions with these ids, by kind, division and first day. */
    public List<RuleVersion> versions(Collection<UUID> ids) {
        return inForce.stream()
                .filter(version -> ids.contains(version.id()))
                .sorted(
                        Comparator.comparing(RuleVersion::kind)
                                .thenComparing(RuleVersion::divisionCode)
                                .thenComparing(RuleVersion::from))
                .toList();
    }

    private Optional<Rate> highest(RuleKind kind, Function<RuleParameters, BigDecimal> value) {
        return inForce.stream()
                .filter(version -> version.kind() == kind)
                .filter(version -> value.apply(version.parameters()) != null)
                .map(version -> new Rate(value.apply(version.parameters()), version))
                .max(
                        Comparator.comparing(Rate::value)
                                .thenComparing(rate -> rate.rule().divisionCode().length())
                                .thenComparing(rate -> rate.rule().divisionCode()));
    }

    /**
     * A figure and the rule that sets it.
     *
     * @param value yuan, or pupils for a floor
     * @param rule where it comes from
     */
    public record Rate(BigDecimal value, RuleVersion rule) {}
}
