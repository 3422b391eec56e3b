package org.edubalance.evaluation.core;

/**
 * Names a version of a standard.
 *
 * @param id such as {@code CN-2012-BASIC}
 * @param version counts from 1
 */
public record StandardName(String id, Integer version) {}
