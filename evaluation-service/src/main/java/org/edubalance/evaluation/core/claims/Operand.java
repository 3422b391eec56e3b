package org.edubalance.evaluation.core.claims;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A number in a relation; exactly one member says which.
 *
 * @param claim published value of a claim
 * @param years length of a claim's period in years
 * @param figure a service's figure
 * @param constant the number itself
 * @param value a value that the rule has named
 */
public record Operand(String claim, String years, FigureRef figure, Double constant, String value) {

    /** The published value of a claim. */
    public static Operand ofClaim(String id) {
        return new Operand(id, null, null, null, null);
    }

    /** The number itself. */
    public static Operand ofConstant(double number) {
        return new Operand(null, null, null, number, null);
    }

    boolean isOne() {
        return Stream.of(claim, years, figure, constant, value).filter(Objects::nonNull).count()
                == 1;
    }

    /** The claims that it needs. */
    List<String> claims() {
        return Stream.of(claim, years).filter(Objects::nonNull).toList();
    }
}
