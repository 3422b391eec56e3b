package org.edubalance.kit.json;

import java.util.List;
import org.edubalance.kit.problem.Fault;

/**
 * What came of reading a JSON text as a record.
 *
 * @param value the record; {@code null} when the text could not be read at all
 * @param faults everything wrong with it; empty when the value may be used
 * @param malformed whether the text is no JSON at all
 */
public record Bound<T>(T value, List<Fault> faults, boolean malformed) {

    /** Keeps its own copy of the faults. */
    public Bound {
        faults = List.copyOf(faults);
    }

    /** What came of a text that is JSON. */
    public Bound(T value, List<Fault> faults) {
        this(value, faults, false);
    }

    /** Whether the value may be used. */
    public boolean isValid() {
        return faults.isEmpty();
    }
}
