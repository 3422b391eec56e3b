package org.edubalance.sample;

import java.util.List;
import java.util.Map;

/**
 * What is aimed at: figures that the county's report publishes, and spreads chosen by us. Nothing
 * here is a result.
 */
final class Targets {
    static final int ACADEMIC_YEAR = 2019;

    // Pupils; the five sum to the report's 122,794. Only the sum and the 56 are the report's.
    static final int PUBLIC_PRIMARY_PUPILS = 76_500;
    static final int PUBLIC_JUNIOR_PUPILS = 32_238;
    static final int PRIVATE_PRIMARY_PUPILS = 8_300;
    static final int PRIVATE_JUNIOR_PUPILS = 5_700;
    static final int SPECIAL_PRIMARY_PUPILS = 38;
    static final int SPECIAL_JUNIOR_PUPILS = 18;
    static final int SENIOR_PUPILS = 2_400;

    // Groups of pupils and rates of the report.
    static final int MAINSTREAMED = 427;
    static final int HOME_VISITED = 223;
    static final int MIGRANTS = 1_097;
    static final int LEFT_BEHIND = 13_717;
    static final double JUNIOR_RETENTION = 0.968;
    static final double TEACHER_SPACE_USE = 49.50;
    static final double PUPIL_SPACE_USE = 39.80;
    static final int SCHOOLS_WITH_MULTIMEDIA_ROOM = 245;
    static final int FIRST_CLASS_CANTEENS = 11;
    static final int LIVE_CLASSROOM_SCHOOLS = 12;
    static final List<String> LIVE_CLASSROOM_TOWNS = List.of("堌阳镇", "考城镇", "三义寨乡");

    // Staff of public schools, by head.
    static final Map<Stage, Integer> TEACHERS = Map.of(Stage.PRIMARY, 4_112, Stage.JUNIOR, 2_262);
    static final Map<Stage, Integer> ABOVE_REQUIRED =
            Map.of(Stage.PRIMARY, 4_091, Stage.JUNIOR, 1_855);
    static final Map<Stage, Integer> MID_TITLE = Map.of(Stage.PRIMARY, 2_389, Stage.JUNIOR, 1_579);
    static final int SPECIAL_STAFF = 20;
    static final int HIRED_SINCE_2014 = 2_365;
    static final int HIRED_SINCE_2014_WITH_MID_TITLE = 260;
    static final int BACKBONE = 851;
    static final int MASTER = 310;
    static final int SUBJECT_LEADER = 18;

    // Spreads. The composite is the report's (0.31, 0.26); how it is divided between the indicators
    // is ours.
    static final Map<Stage, Double> COMPOSITE = Map.of(Stage.PRIMARY, 0.310, Stage.JUNIOR, 0.260);
    static final Map<Stage, Double> TEACHERS_CV = Map.of(Stage.PRIMARY, 0.21, Stage.JUNIOR, 0.17);
    static final double JUNIOR_ABOVE_REQUIRED_CV = 0.20;
    static final Map<Stage, Double> MID_TITLE_CV = Map.of(Stage.PRIMARY, 0.31, Stage.JUNIOR, 0.26);

    private Targets() {}
}
