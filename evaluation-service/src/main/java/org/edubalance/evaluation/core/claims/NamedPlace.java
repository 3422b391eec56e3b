package org.edubalance.evaluation.core.claims;

/**
 * A school or town that a claim calls by its name.
 *
 * @param kind what it is
 * @param name as published
 */
public record NamedPlace(PlaceKind kind, String name) {}
