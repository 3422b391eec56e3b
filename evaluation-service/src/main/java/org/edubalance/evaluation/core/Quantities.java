package org.edubalance.evaluation.core;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reported quantities by name: an absent one is missing, a zero is a true zero, a negative one is
 * refused.
 */
final class Quantities {
    private Quantities() {}

    static Map<String, Double> copy(String owner, Map<String, Double> reported) {
        Map<String, Double> copy = new TreeMap<>();
        if (reported != null) {
            reported.forEach((name, value) -> put(copy, owner, name, value));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static void put(Map<String, Double> copy, String owner, String name, Double value) {
        if (value == null) {
            return;
        }
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException(owner + ": " + name + " " + value);
        }
        copy.put(name, value);
    }
}
