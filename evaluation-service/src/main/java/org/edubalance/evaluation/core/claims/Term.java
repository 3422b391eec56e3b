package org.edubalance.evaluation.core.claims;

import java.util.List;
import java.util.stream.Stream;

/**
 * A product of numbers, over a product of others; a side of a relation is a sum of terms.
 *
 * @param of the factors
 * @param per the divisors; absent is none
 */
public record Term(List<Operand> of, List<Operand> per) {

    /** Copies the lists; absent is empty. */
    public Term {
        of = of == null ? List.of() : List.copyOf(of);
        per = per == null ? List.of() : List.copyOf(per);
    }

    Stream<Operand> operands() {
        return Stream.concat(of.stream(), per.stream());
    }
}
