package org.edubalance.evaluation.core.gap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Additions in whole units (a teacher, a room, a hundredth of a square metre) for a limit on the
 * coefficient: each school's share of a continuous plan is rounded up; while the limit is exceeded
 * the poorest gets one unit more; then single units are taken back, the dearest first and of equal
 * ones that of the school that stands highest, as long as the limit holds. Never more than one unit
 * a school above the least. A limit next to zero may be finer than whole units can reach.
 */
public final class WholeUnits {
    private static final double SLACK = 1e-9;

    /** Units a school that rounding up may fall short; a limit finer than units is not reached. */
    private static final int MOST_STEPS = 4;

    private final List<Holding> schools;
    private final double unit;
    private final long[] units;
    private double pupils;
    private double first;
    private double second;

    /**
     * @param schools of a stage
     * @param unit size of a unit in the raw unit: 1, or 0.01
     */
    public WholeUnits(List<Holding> schools, double unit) {
        this.schools = List.copyOf(schools);
        this.unit = unit;
        this.units = new long[schools.size()];
        for (Holding school : schools) {
            pupils += school.pupils();
            first += school.amount();
            second += school.amount() * school.perPupil();
        }
    }

    /**
     * Units for each school that gets any, by code.
     *
     * @param additions continuous plan, by code, as it arrives at the stage
     */
    public Map<String, Long> to(double limit, Map<String, Double> additions) {
        for (int i = 0; i < units.length; i++) {
            Holding school = schools.get(i);
            double wanted = additions.get(school.schoolCode()) / (school.reach() * unit);
            add(i, (long) Math.ceil(wanted - SLACK));
        }
        for (int steps = 0; !holds(limit) && steps < MOST_STEPS * units.length; steps++) {
            add(poorest(), 1);
        }
        if (holds(limit)) {
            takeBack(limit);
        }
        return given();
    }

    /** As many units as a continuous plan covers in full: never dearer than it. */
    public Map<String, Long> within(Map<String, Double> additions) {
        for (int i = 0; i < units.length; i++) {
            Holding school = schools.get(i);
            double wanted = additions.get(school.schoolCode()) / (school.reach() * unit);
            add(i, (long) Math.floor(wanted + SLACK));
        }
        return given();
    }

    private void takeBack(double limit) {
        int[] order =
                IntStream.range(0, units.length)
                        .filter(i -> units[i] > 0)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(i -> -schools.get(i).unitCost())
                                        .thenComparing(i -> -value(i)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int i : order) {
            while (units[i] > 0) {
                add(i, -1);
                if (!holds(limit)) {
                    add(i, 1);
                    break;
                }
            }
        }
    }

    private void add(int i, long more) {
        Holding school = schools.get(i);
        double before = held(i);
        units[i] += more;
        double after = held(i);
        first += after - before;
        second += (after * after - before * before) / school.pupils();
    }

    private double held(int i) {
        Holding school = schools.get(i);
        return school.amount() + units[i] * unit * school.reach();
    }

    private double value(int i) {
        return held(i) / schools.get(i).pupils();
    }

    private int poorest() {
        return IntStream.range(0, units.length)
                .filter(i -> schools.get(i).reach() > 0)
                .boxed()
                .min(Comparator.comparingDouble(this::value))
                .orElseThrow();
    }

    private boolean holds(double limit) {
        return (1 + limit * limit) * first * first >= second * pupils;
    }

    private Map<String, Long> given() {
        Map<String, Long> given = new LinkedHashMap<>();
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                given.put(schools.get(i).schoolCode(), units[i]);
            }
        }
        return given;
    }
}
