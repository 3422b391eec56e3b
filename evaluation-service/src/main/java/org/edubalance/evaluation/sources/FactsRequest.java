package org.edubalance.evaluation.sources;

import java.time.Instant;

/**
 * Which facts are wanted.
 *
 * @param division six digits of a county
 * @param academicYear year in which the school year starts
 * @param fiscalYear calendar year of the money
 * @param asOf state of this instant; {@code null} for the present
 */
public record FactsRequest(String division, int academicYear, int fiscalYear, Instant asOf) {

    /** The same facts, of another instant. */
    FactsRequest at(Instant instant) {
        return new FactsRequest(division, academicYear, fiscalYear, instant);
    }
}
