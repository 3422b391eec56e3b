package org.edubalance.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line of {@code returns}: one school's annual return, with the fields of the registry's import.
 * Areas in m2, value in yuan.
 */
record ReturnRow(
        String schoolCode,
        int academicYear,
        String status,
        Premises premises,
        Equipment equipment,
        List<StageRow> stages,
        Safety safety,
        Digital digital,
        Canteen canteen) {

    record Premises(
            long landArea,
            long buildingArea,
            long teachingArea,
            long indoorSportsArea,
            long officeArea,
            long livingArea,
            long sportsArea,
            List<Room> functionRooms,
            boolean meetsSeismic,
            boolean meetsFire) {}

    record Room(String kind, long area, int builtYear) {}

    record Equipment(
            long equipmentValue,
            long computers,
            long books,
            int multimediaRooms,
            boolean networkConnected,
            boolean labKits,
            boolean musicArtStandard) {}

    /** Absent members are left out of the line: a SENIOR stage has pupils alone. */
    record StageRow(
            Stage stage,
            int pupils,
            List<GradeRow> grades,
            List<ClassRow> classes,
            Integer boarders,
            Migrants migrantChildren,
            Integer zonePupils,
            Integer leftBehindChildren,
            Disabled disabled,
            Integer poorPupils,
            Cohort cohort,
            Fitness fitness,
            Graduates graduates) {}

    record GradeRow(int grade, int pupils) {}

    record ClassRow(int grade, String name, int pupils) {}

    record Migrants(int onRoll, int admitted) {}

    record Disabled(int specialSchool, int mainstreamed, int homeVisited) {}

    record Cohort(int entrants, int transferredIn, int transferredOut, int deaths, int graduates) {

        static int base(int entrants, int in, int out, int deaths) {
            return entrants + in - out - deaths;
        }
    }

    record Fitness(int tested, int passed) {}

    record Graduates(int sat, int passed) {}

    record Safety(
            boolean plan, int drillsPerYear, boolean alarm, boolean surveillance, int incidents) {}

    /**
     * @param teacherSpaceUse per cent of the school's teachers, two decimals; pupilSpaceUse
     *     likewise
     */
    record Digital(BigDecimal teacherSpaceUse, BigDecimal pupilSpaceUse, boolean liveClassroom) {}

    record Canteen(boolean has, String grade) {}
}
