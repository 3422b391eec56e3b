package org.edubalance.sample;

import java.util.ArrayList;
import java.util.List;

/** Premises and rooms around the calibrated teaching and sports areas. */
final class PremisesRows {
    private static final List<String> PRIMARY_ROOMS =
            List.of("SCIENCE", "MUSIC", "ART", "COMPUTER", "LIBRARY", "ACTIVITY");
    private static final List<String> JUNIOR_ROOMS =
            List.of(
                    "PHYSICS",
                    "CHEMISTRY",
                    "BIOLOGY",
                    "MUSIC",
                    "ART",
                    "COMPUTER",
                    "LIBRARY",
                    "GEOGRAPHY",
                    "ACTIVITY");
    private static final double ROOMS_SHARE = 0.95;
    private static final int GYMNASIUM_FROM = 6_000;

    private final Draw draw = Draw.of("premises");
    private final Enrolment enrolment;
    private final Resources resources;

    PremisesRows(Enrolment enrolment, Resources resources) {
        this.enrolment = enrolment;
        this.resources = resources;
    }

    ReturnRow.Premises of(School school, int boarders) {
        long teaching = resources.of(school, Quantity.TEACHING_AREA);
        long sports = resources.of(school, Quantity.SPORTS_AREA);
        long gymnasium =
                teaching >= GYMNASIUM_FROM && draw.chance(0.5) ? 10L * (40 + draw.below(60)) : 0;
        long office = Math.round(teaching * draw.between(0.10, 0.18)) + 30;
        long living =
                Math.round(boarders * draw.between(3, 4.5) + teaching * draw.between(0.04, 0.12));
        long other = Math.round(teaching * draw.between(0.02, 0.08));
        long building = teaching + office + living + other;
        double green = school.urban() ? draw.between(0.6, 1.2) : draw.between(1.2, 2.4);
        long land = Math.round(building * draw.between(0.5, 0.8) + sports * (1 + green));
        return new ReturnRow.Premises(
                land,
                building,
                teaching,
                gymnasium,
                office,
                living,
                sports,
                rooms(school, teaching - gymnasium),
                true,
                true);
    }

    private List<ReturnRow.Room> rooms(School school, long available) {
        int classes =
                enrolment.rolls().stream()
                        .filter(r -> r.school().equals(school))
                        .mapToInt(Roll::classes)
                        .sum();
        int built =
                school.openedOn() == null
                        ? 1990 + draw.below(29)
                        : Integer.parseInt(school.openedOn().substring(0, 4));
        List<ReturnRow.Room> wanted = new ArrayList<>();
        wanted.add(
                new ReturnRow.Room("CLASSROOM", Math.round(classes * draw.between(46, 62)), built));
        if (!school.point()) {
            for (String kind : school.has(Stage.JUNIOR) ? JUNIOR_ROOMS : PRIMARY_ROOMS) {
                int count = kind.equals("LIBRARY") ? 1 : (classes + 11) / 12;
                count = Math.max(1, draw.chance(0.25) ? count - 1 : count);
                for (int i = 0; i < count; i++) {
                    wanted.add(new ReturnRow.Room(kind, 62 + draw.below(48), built));
                }
            }
        }
        return fitted(wanted, available);
    }

    /** Small houses have small rooms: together they never take more than the teaching area. */
    private static List<ReturnRow.Room> fitted(List<ReturnRow.Room> wanted, long available) {
        long total = wanted.stream().mapToLong(ReturnRow.Room::area).sum();
        double scale = Math.min(1, available * ROOMS_SHARE / total);
        return wanted.stream()
                .map(
                        r ->
                                new ReturnRow.Room(
                                        r.kind(),
                                        (long) StrictMath.floor(r.area() * scale),
                                        r.builtYear()))
                .toList();
    }
}
