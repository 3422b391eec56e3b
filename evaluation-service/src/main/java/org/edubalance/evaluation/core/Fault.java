package org.edubalance.evaluation.core;

/**
 * One thing that is wrong with a document.
 *
 * @param path where, as a JSON pointer such as {@code /indicators/2/numerator/0}
 * @param message what
 */
public record Fault(String path, Text message) {}
