package org.edubalance.sample;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The five material quantities of each school. Schools of two stages are drawn as they are, since
 * the standard's weights decide their parts; those of one stage are spread so that the stage's
 * coefficient comes to its target, rounding included.
 */
final class Resources {
    private static final double NINE_YEAR_WEIGHT = 1.1;
    private static final double SENIOR_WEIGHT = 1.2;
    private static final double SHARED_SPREAD = 0.12;
    private static final double LEAST_ABOVE_FLOOR = 0.02;

    private final List<School> schools;
    private final Enrolment enrolment;
    private final Map<Stage, Units> units = new EnumMap<>(Stage.class);
    private final Map<Quantity, Map<String, Long>> amounts = new EnumMap<>(Quantity.class);
    private final Map<Stage, Map<String, Double>> cvs = new EnumMap<>(Stage.class);

    /** */
    Resources(List<School> schools, Enrolment enrolment, Staffing staffing) {
        this.schools = schools;
        this.enrolment = enrolment;
        List<Stage> stages = List.of(Stage.PRIMARY, Stage.JUNIOR);
        for (Stage stage : stages) {
            units.put(stage, new Units(stage, schools, enrolment));
            cvs.put(stage, new LinkedHashMap<>(staffing.cvs(stage)));
        }
        for (Quantity quantity : Quantity.values()) {
            amounts.put(quantity, new HashMap<>());
            drawShared(quantity);
            for (Stage stage : stages) {
                solve(quantity, stage);
            }
        }
        special();
    }

    long of(School school, Quantity quantity) {
        return amounts.get(quantity).get(school.code());
    }

    /** Reached coefficients by indicator id, all eight. */
    Map<String, Double> cvs(Stage stage) {
        return cvs.get(stage);
    }

    private void drawShared(Quantity quantity) {
        Draw draw = Draw.of("shared " + quantity);
        for (School school : schools) {
            if (school.kind().sharesPremises()) {
                double perWeight =
                        usual(quantity, school) * StrictMath.exp(SHARED_SPREAD * draw.normal());
                perWeight = Math.max(perWeight, leastShared(quantity, school));
                put(quantity, school, up(quantity, perWeight * weight(school)));
            }
        }
    }

    /**
     * What a pupil of weight 1 has: the primary pupil of a nine-year school, the junior of a
     * complete secondary.
     */
    private static double usual(Quantity quantity, School school) {
        double junior = quantity.mean(Stage.JUNIOR);
        return school.kind() == Kind.NINE_YEAR
                ? Math.sqrt(quantity.mean(Stage.PRIMARY) * junior / NINE_YEAR_WEIGHT)
                : junior;
    }

    private static double leastShared(Quantity quantity, School school) {
        double junior = quantity.floor(Stage.JUNIOR);
        return school.kind() == Kind.NINE_YEAR
                ? Math.max(quantity.floor(Stage.PRIMARY), junior / NINE_YEAR_WEIGHT)
                : junior;
    }

    private double weight(School school) {
        int junior = enrolment.pupils(school, Stage.JUNIOR);
        return school.kind() == Kind.NINE_YEAR
                ? enrolment.pupils(school, Stage.PRIMARY) + NINE_YEAR_WEIGHT * junior
                : junior + SENIOR_WEIGHT * enrolment.pupils(school, Stage.SENIOR);
    }

    private double partOf(School school, Stage stage) {
        double own = enrolment.pupils(school, stage);
        boolean heavier = school.kind() == Kind.NINE_YEAR && stage == Stage.JUNIOR;
        return (heavier ? NINE_YEAR_WEIGHT * own : own) / weight(school);
    }

    private void solve(Quantity quantity, Stage stage) {
        List<Units.Unit> all = units.get(stage).all();
        double[] pupils = units.get(stage).pupils();
        double[] lean = lean(quantity, stage, all);
        double target = target(quantity, stage);
        double spread =
                Bisection.solve(
                        target,
                        0,
                        2.5,
                        s -> Spread.cv(amountsOf(quantity, stage, all, lean, s), pupils));
        double[] solved = amountsOf(quantity, stage, all, lean, spread);
        cvs.get(stage).put(quantity.indicator(), Spread.cv(solved, pupils));
        for (int i = 0; i < solved.length; i++) {
            if (!all.get(i).school().kind().sharesPremises()) {
                divide(
                        quantity,
                        all.get(i),
                        Math.round(solved[i]),
                        Draw.of("points " + quantity + all.get(i).school().code()));
            }
        }
    }

    private double target(Quantity quantity, Stage stage) {
        if (quantity.cv(stage) != null) {
            return quantity.cv(stage);
        }
        double others = cvs.get(stage).values().stream().mapToDouble(Double::doubleValue).sum();
        return (cvs.get(stage).size() + 1) * Targets.COMPOSITE.get(stage) - others;
    }

    private static double[] lean(Quantity quantity, Stage stage, List<Units.Unit> all) {
        Draw draw = Draw.of("resources " + quantity + stage);
        double tie = quantity.sizeTie(), rest = Math.sqrt(1 - tie * tie);
        return all.stream().mapToDouble(u -> tie * u.smallness() + rest * draw.normal()).toArray();
    }

    private double[] amountsOf(
            Quantity quantity, Stage stage, List<Units.Unit> all, double[] lean, double spread) {
        double[] result = new double[all.size()];
        double floor = quantity.floor(stage), over = quantity.mean(stage) - floor;
        for (int i = 0; i < result.length; i++) {
            Units.Unit unit = all.get(i);
            if (unit.school().kind().sharesPremises()) {
                result[i] = of(unit.school(), quantity) * partOf(unit.school(), stage);
            } else {
                double factor = StrictMath.exp(spread * lean[i] - spread * spread / 2);
                double perPupil = floor + over * Math.max(LEAST_ABOVE_FLOOR, factor);
                result[i] = up(quantity, perPupil * unit.pupils());
            }
        }
        return result;
    }

    /**
     * Points get somewhat less per pupil than the central school, except books: nobody is below the
     * floor of those.
     */
    private void divide(Quantity quantity, Units.Unit unit, long amount, Draw draw) {
        long left = amount;
        for (School point : unit.points()) {
            double even = (double) amount * enrolment.pupils(point, Stage.PRIMARY) / unit.pupils();
            long given =
                    quantity == Quantity.BOOKS
                            ? up(quantity, even)
                            : quantity.step()
                                    * Math.round(even * draw.between(0.7, 1) / quantity.step());
            put(quantity, point, given);
            left -= given;
        }
        put(quantity, unit.school(), left);
    }

    /** The special school is outside every coefficient: a roomy house for its few pupils. */
    private void special() {
        for (School school : schools) {
            if (school.special()) {
                for (Quantity quantity : Quantity.values()) {
                    put(
                            quantity,
                            school,
                            up(
                                    quantity,
                                    3
                                            * quantity.mean(Stage.JUNIOR)
                                            * enrolment.compulsoryPupils(school)));
                }
            }
        }
    }

    private void put(Quantity quantity, School school, long amount) {
        amounts.get(quantity).put(school.code(), amount);
    }

    private static long up(Quantity quantity, double amount) {
        return quantity.step() * (long) StrictMath.ceil(amount / quantity.step() - 1e-9);
    }
}
