package org.edubalance.evaluation.core.inequality;

/**
 * The Gini coefficient taken apart by groups: {@code between + within + overlap} is the whole.
 *
 * @param between Gini of the groups' means
 * @param within sum of the groups' own, each times its share of the pupils and of the resource
 * @param overlap the rest: 0 when the richest school of each group is poorer than the poorest of
 *     the next
 */
public record GiniParts(double between, double within, double overlap) {}
