package org.edubalance.evaluation.core.claims;

/** What a rule between claims asks for. */
public enum RuleKind {
    /** Parts add up to the whole. */
    SUM(true),
    /** A quotient stands as it should to another number. */
    RATIO(true),
    /** A product stands as it should to another number. */
    PRODUCT(true),
    /** Two numbers are the same, or are not. */
    EQUAL(true),
    /** A number keeps within a bound. */
    BOUND(true),
    /** What claims call by name is known to the registry. */
    NAME_KNOWN(false),
    /** Whoever publishes the one figure publishes the others, too. */
    REQUIRED_CLAIM(false),
    /** Two claims can not both be true. */
    CONTRADICTS(true);

    private final boolean hasRelations;

    RuleKind(boolean hasRelations) {
        this.hasRelations = hasRelations;
    }

    boolean hasRelations() {
        return hasRelations;
    }
}
