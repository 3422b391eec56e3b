package org.edubalance.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One stage: private places first, as drawn; then the public ones, so that the whole has the wanted
 * spread.
 */
final class StageStaffing {
    private static final double PRIVATE_PRIMARY_RATIO = 19;
    private static final double PRIVATE_JUNIOR_RATIO = 14.5;
    private static final int BELOW_REQUIRED_MIN_HEADS = 8;

    private final List<Lending> lendings;
    private final Map<String, Double> reached = new TreeMap<>();
    private final Stage stage;
    private final Units units;
    private final double[] unitPupils;
    private final List<Roll> rolls;
    private final int count;
    private final boolean[] isPublic;
    private final int[] unit;
    private final int[] out;
    private final double[] lean;
    private final Draw draw;
    private final double[] posts;
    private final int[] heads;
    private final int[] above;
    private final int[] mid;

    StageStaffing(Stage stage, Units units, Enrolment enrolment, List<Lending> lendings) {
        this.lendings = lendings;
        this.stage = stage;
        this.units = units;
        unitPupils = units.pupils();
        rolls =
                enrolment.rolls().stream()
                        .filter(r -> r.stage() == stage && !r.school().special())
                        .toList();
        count = rolls.size();
        draw = Draw.of("staffing " + stage);
        isPublic = new boolean[count];
        unit = new int[count];
        out = new int[count];
        posts = new double[count];
        lean = new double[count];
        heads = new int[count];
        above = new int[count];
        mid = new int[count];
        double[] leanOfUnit = noise(0.5);
        for (int i = 0; i < count; i++) {
            Roll roll = rolls.get(i);
            isPublic[i] = roll.school().isPublic();
            unit[i] = units.placeOf(roll.school());
            lean[i] = leanOfUnit[unit[i]];
            for (Lending lending : lendings) {
                if (lending.home().equals(roll)) {
                    out[i]++;
                    posts[i] -= Lending.HOST_SHARE;
                }
                if (lending.host().equals(roll)) {
                    posts[i] += Lending.HOST_SHARE;
                }
            }
        }
    }

    List<Staff> solve() {
        drawPrivatePlaces();
        double spread =
                Bisection.solve(Targets.TEACHERS_CV.get(stage), 0, 1, s -> cv(withHeads(s), posts));
        put(heads, withHeads(spread));
        reached.put("teachersPerPupil", cv(heads, posts));

        if (stage == Stage.PRIMARY) {
            put(above, allButAFew());
        } else {
            put(
                    above,
                    withShares(
                            Targets.ABOVE_REQUIRED.get(stage),
                            above,
                            noise(0),
                            Targets.JUNIOR_ABOVE_REQUIRED_CV,
                            posts,
                            new int[count]));
        }
        reached.put("aboveRequiredTeachersPerPupil", cv(above, posts));

        put(
                mid,
                withShares(
                        Targets.MID_TITLE.get(stage),
                        mid,
                        noise(-0.3),
                        Targets.MID_TITLE_CV.get(stage),
                        new double[count],
                        out));
        reached.put("midTitleTeachersPerPupil", cv(mid, new double[count]));

        List<Staff> staff = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Roll roll = rolls.get(i);
            List<Roll> hosts =
                    lendings.stream()
                            .filter(l -> l.home().equals(roll))
                            .map(Lending::host)
                            .toList();
            staff.add(new Staff(roll, heads[i], above[i], mid[i], hosts));
        }
        return staff;
    }

    /** Reached coefficients by indicator id; to be asked after solving. */
    Map<String, Double> cvs() {
        return reached;
    }

    /**
     * Not calibrated: about the usual class and staff sizes, fewer titles and degrees than in
     * public schools.
     */
    private void drawPrivatePlaces() {
        double ratio = stage == Stage.PRIMARY ? PRIVATE_PRIMARY_RATIO : PRIVATE_JUNIOR_RATIO;
        for (int i = 0; i < count; i++) {
            if (!isPublic[i]) {
                heads[i] =
                        (int) Math.round(rolls.get(i).pupils() / ratio * draw.between(0.88, 1.12));
                double share =
                        stage == Stage.PRIMARY ? draw.between(0.90, 1) : draw.between(0.68, 0.88);
                above[i] = (int) Math.round(heads[i] * share);
                mid[i] = (int) Math.round(heads[i] * draw.between(0.28, 0.48));
            }
        }
    }

    private int[] withHeads(double spread) {
        double[] weights = new double[count];
        int[] least = new int[count];
        for (int i = 0; i < count; i++) {
            boolean point = rolls.get(i).school().point();
            least[i] = !isPublic[i] ? 0 : point ? 2 : 4;
            double more = point ? 0.25 : 0;
            weights[i] =
                    isPublic[i]
                            ? rolls.get(i).pupils() * StrictMath.exp(spread * lean[i] + more)
                            : 0;
        }
        int[] result = Apportionment.of(Targets.TEACHERS.get(stage), weights);
        for (int i = 0; i < count; i++) {
            while (result[i] < least[i]) {
                int largest = 0;
                for (int j = 1; j < count; j++) {
                    largest = result[j] > result[largest] ? j : largest;
                }
                result[largest]--;
                result[i]++;
            }
            result[i] += isPublic[i] ? 0 : heads[i];
        }
        return result;
    }

    /** Everybody but a few older teachers, each in a country school of their own. */
    private int[] allButAFew() {
        List<Integer> country = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (isPublic[i]
                    && rolls.get(i).school().rural()
                    && heads[i] >= BELOW_REQUIRED_MIN_HEADS
                    && out[i] == 0) {
                country.add(i);
            }
        }
        draw.shuffle(country);
        int[] result = Arrays.copyOf(above, count);
        for (int i = 0; i < count; i++) {
            result[i] = isPublic[i] ? heads[i] : above[i];
        }
        int few = Targets.TEACHERS.get(stage) - Targets.ABOVE_REQUIRED.get(stage);
        country.subList(0, few).forEach(i -> result[i]--);
        return result;
    }

    /**
     * A share of each public place's heads, logistic in a lean of the place; its spread is solved
     * for the target, its middle for the total.
     */
    private int[] withShares(
            int total,
            int[] drawn,
            double[] leanOfUnit,
            double target,
            double[] adjustment,
            int[] kept) {
        int[] privates = drawn.clone();
        double spread =
                Bisection.solve(
                        target,
                        0,
                        4,
                        s -> cv(shares(total, privates, leanOfUnit, s, kept), adjustment));
        return shares(total, privates, leanOfUnit, spread, kept);
    }

    private int[] shares(
            int total, int[] privates, double[] leanOfUnit, double spread, int[] kept) {
        double middle =
                Bisection.solve(
                        total, -8, 8, m -> Arrays.stream(exact(leanOfUnit, spread, m)).sum());
        int[] limits = new int[count];
        for (int i = 0; i < count; i++) {
            limits[i] = isPublic[i] ? heads[i] - kept[i] : 0;
        }
        int[] result = Apportionment.withLimits(total, exact(leanOfUnit, spread, middle), limits);
        for (int i = 0; i < count; i++) {
            result[i] += isPublic[i] ? 0 : privates[i];
        }
        return result;
    }

    private double[] exact(double[] leanOfUnit, double spread, double middle) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            double odds = middle + spread * leanOfUnit[unit[i]];
            result[i] = isPublic[i] ? heads[i] / (1 + StrictMath.exp(-odds)) : 0;
        }
        return result;
    }

    private double cv(int[] people, double[] adjustment) {
        double[] amounts = new double[unitPupils.length];
        for (int i = 0; i < count; i++) {
            amounts[unit[i]] += people[i] + adjustment[i];
        }
        return Spread.cv(amounts, unitPupils);
    }

    private double[] noise(double sizeTie) {
        double[] result = new double[unitPupils.length];
        double rest = Math.sqrt(1 - sizeTie * sizeTie);
        for (int i = 0; i < result.length; i++) {
            result[i] = sizeTie * units.all().get(i).smallness() + rest * draw.normal();
        }
        return result;
    }

    private void put(int[] into, int[] values) {
        System.arraycopy(values, 0, into, 0, count);
    }
}
