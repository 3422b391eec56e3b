package org.edubalance.evaluation.core.gap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Share;

/**
 * Least quantity that has to move between schools, none being added, to bring a coefficient of
 * variation down to a limit: every value is clipped to one band [low, high], as much flowing in
 * below as out above. The mean stays as it is.
 */
public final class BandTransfer {
    private static final int HALVINGS = 200;

    /**
     * What moves.
     *
     * @param low least value per pupil afterwards
     * @param high greatest value per pupil afterwards
     * @param moved quantity that changes school
     * @param changes by school code: what it gets, or gives when negative
     */
    public record Band(double low, double high, double moved, Map<String, Double> changes) {}

    private final List<Share> schools;
    private final double pupils;
    private final double mean;

    /**
     * @param shares at least one school
     */
    public BandTransfer(Collection<Share> shares) {
        schools = List.copyOf(shares);
        pupils = schools.stream().mapToDouble(Share::pupils).sum();
        mean = schools.stream().mapToDouble(Share::amount).sum() / pupils;
    }

    /** The widest band that keeps the limit. */
    public Band to(double limit) {
        double low = schools.stream().mapToDouble(Share::perPupil).min().orElseThrow();
        double high = mean;
        if (coefficient(low, highFor(low)) <= limit) {
            return band(low);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (coefficient(middle, highFor(middle)) <= limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return band(high);
    }

    /** The upper edge above which just as much lies as is missing below {@code low}. */
    private double highFor(double low) {
        double wanted = below(low);
        double from = mean;
        double to = schools.stream().mapToDouble(Share::perPupil).max().orElseThrow();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (above(middle) > wanted) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }

    private double below(double low) {
        return schools.stream()
                .mapToDouble(school -> school.pupils() * Math.max(0, low - school.perPupil()))
                .sum();
    }

    private double above(double high) {
        return schools.stream()
                .mapToDouble(school -> school.pupils() * Math.max(0, school.perPupil() - high))
                .sum();
    }

    private double coefficient(double low, double high) {
        double squares = 0;
        for (Share school : schools) {
            double distance = clipped(school, low, high) - mean;
            squares += school.pupils() * distance * distance;
        }
        return Math.sqrt(squares / pupils) / mean;
    }

    private static double clipped(Share school, double low, double high) {
        return Math.min(Math.max(school.perPupil(), low), high);
    }

    private Band band(double low) {
        double high = highFor(low);
        Map<String, Double> changes = new LinkedHashMap<>();
        for (Share school : schools) {
            double change = school.pupils() * (clipped(school, low, high) - school.perPupil());
            changes.put(school.schoolCode(), change);
        }
        return new Band(low, high, below(low), changes);
    }
}
