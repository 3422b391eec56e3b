package org.edubalance.evaluation.core.inequality;

/**
 * A measure of inequality taken apart by groups: {@code total = between + within}, exactly but for
 * rounding.
 *
 * @param total over all schools
 * @param between what would be left if all schools of a group had the group's mean
 * @param within what the differences inside the groups add
 */
public record InequalityParts(double total, double between, double within) {}
