package org.edubalance.evaluation.core.claims;

import java.util.List;

/**
 * A number that a rule computes once and then uses by name, in relations and in its text.
 *
 * @param name of letters and digits
 * @param of a sum of terms
 */
public record NamedValue(String name, List<Term> of) {

    /** Copies the terms; absent is none. */
    public NamedValue {
        of = of == null ? List.of() : List.copyOf(of);
    }
}
