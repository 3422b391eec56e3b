package org.edubalance.sample;

import java.util.Map;

/**
 * A quantity of a school whose spread is calibrated. Sports area comes last and has no target of
 * its own: it takes whatever the seven others leave of the composite.
 */
enum Quantity {
    TEACHING_AREA("teachingAreaPerPupil", 1, 4.9, 6.3, 2.0, 2.6, 0.35, 0.36, 0.30),
    EQUIPMENT_VALUE("equipmentValuePerPupil", 10, 1_950, 2_600, 500, 700, 0.15, 0.40, 0.33),
    COMPUTERS("computersPer100Pupils", 1, 0.098, 0.135, 0.03, 0.05, 0.25, 0.30, 0.25),
    BOOKS("booksPerPupil", 1, 30, 46, 20.4, 30.4, 0.20, 0.24, 0.19),
    SPORTS_AREA("sportsAreaPerPupil", 1, 8.2, 11.2, 1.6, 2.4, 0.40, null, null);

    private final String indicator;
    private final int step;
    private final Map<Stage, Double> mean;
    private final Map<Stage, Double> floor;
    private final double sizeTie;
    private final Double primaryCv;
    private final Double juniorCv;

    Quantity(
            String indicator,
            int step,
            double primaryMean,
            double juniorMean,
            double primaryFloor,
            double juniorFloor,
            double sizeTie,
            Double primaryCv,
            Double juniorCv) {
        this.indicator = indicator;
        this.step = step;
        mean = Map.of(Stage.PRIMARY, primaryMean, Stage.JUNIOR, juniorMean);
        floor = Map.of(Stage.PRIMARY, primaryFloor, Stage.JUNIOR, juniorFloor);
        this.sizeTie = sizeTie;
        this.primaryCv = primaryCv;
        this.juniorCv = juniorCv;
    }

    String indicator() {
        return indicator;
    }

    /** Amounts are whole multiples of this. */
    int step() {
        return step;
    }

    /** About what a pupil has, before spreading. */
    double mean(Stage stage) {
        return mean.get(stage);
    }

    /** What no school falls below, per pupil. */
    double floor(Stage stage) {
        return floor.get(stage);
    }

    /** How strongly small schools have more per pupil, 0 to 1. */
    double sizeTie() {
        return sizeTie;
    }

    /** Target, or null for the last one. */
    Double cv(Stage stage) {
        return stage == Stage.PRIMARY ? primaryCv : juniorCv;
    }
}
