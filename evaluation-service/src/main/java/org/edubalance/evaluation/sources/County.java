package org.edubalance.evaluation.sources;

/**
 * A county that the registry knows.
 *
 * @param code six digits
 */
public record County(String code, String name) {}
