package org.edubalance.evaluation.core.claims;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has to hold between two numbers.
 *
 * @param left a sum of terms
 * @param comparator how left is held against right
 * @param right a sum of terms; absent for {@code WHOLE}
 * @param decimals places of {@code ABOUT}; absent is 0
 */
public record Relation(
        List<Term> left, RelationComparator comparator, List<Term> right, Integer decimals) {

    /** Copies the lists; absent is empty. */
    public Relation {
        left = left == null ? List.of() : List.copyOf(left);
        right = right == null ? List.of() : List.copyOf(right);
    }

    Stream<Operand> operands() {
        return Stream.concat(left.stream(), right.stream()).flatMap(Term::operands);
    }
}
