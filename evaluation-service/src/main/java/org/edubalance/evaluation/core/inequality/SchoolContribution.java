package org.edubalance.evaluation.core.inequality;

/**
 * How much of CV² one school makes: w (X − X̄)² / S². The shares of all schools add up to 1.
 *
 * @param schoolCode whose
 * @param group that it is put in
 * @param share 0 to 1
 */
public record SchoolContribution(String schoolCode, String group, double share) {}
