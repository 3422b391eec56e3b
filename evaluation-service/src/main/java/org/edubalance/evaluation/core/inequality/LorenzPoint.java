package org.edubalance.evaluation.core.inequality;

/**
 * A point of the Lorenz curve: the poorest schools, with this share of the pupils, hold that share
 * of the resource.
 *
 * @param pupils share of the pupils, 0 to 1
 * @param amount share of the resource, 0 to 1
 */
public record LorenzPoint(double pupils, double amount) {}
