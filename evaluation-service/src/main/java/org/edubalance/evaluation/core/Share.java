package org.edubalance.evaluation.core;

import java.util.Comparator;
import java.util.Objects;

/**
 * What one school holds of one resource, and the pupils it is for. A share that exists is complete:
 * a school without the figure, or without pupils, never becomes one.
 *
 * @param schoolCode whose share it is
 * @param amount how much of the resource, in its raw unit; zero is a true zero
 * @param pupils how many pupils it is for, above zero
 */
public record Share(String schoolCode, double amount, double pupils) {

    /** By school code; ties by the figures, so that no input order can leave a trace in a sum. */
    static final Comparator<Share> BY_SCHOOL =
            Comparator.comparing(Share::schoolCode)
                    .thenComparingDouble(Share::pupils)
                    .thenComparingDouble(Share::amount);

    /**
     * Refuses a negative or not finite amount and anything but a positive, finite number of pupils.
     */
    public Share {
        Objects.requireNonNull(schoolCode, "schoolCode");
        if (!Double.isFinite(amount) || amount < 0) {
            throw new IllegalArgumentException(schoolCode + ": amount " + amount);
        }
        if (!Double.isFinite(pupils) || pupils <= 0) {
            throw new IllegalArgumentException(schoolCode + ": pupils " + pupils);
        }
    }

    /** The resource that one pupil of this school has, in raw units. */
    public double perPupil() {
        return amount / pupils;
    }
}
