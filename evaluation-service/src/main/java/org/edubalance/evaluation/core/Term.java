package org.edubalance.evaluation.core;

import java.util.Optional;

/**
 * A signed quantity of a numerator, written {@code +sportsArea} or {@code -indoorSportsArea}.
 *
 * @param sign 1 or -1
 * @param fact name of the quantity
 */
public record Term(int sign, String fact) {

    /** Empty when the text does not start with a sign or names nothing. */
    static Optional<Term> parse(String text) {
        if (text == null || text.length() < 2) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case '+' -> Optional.of(new Term(1, text.substring(1)));
            case '-' -> Optional.of(new Term(-1, text.substring(1)));
            default -> Optional.empty();
        };
    }
}
