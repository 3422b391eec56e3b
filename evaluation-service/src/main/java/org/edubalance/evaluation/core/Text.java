package org.edubalance.evaluation.core;

/**
 * A text that users read, in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Text(String zh, String en) {}
