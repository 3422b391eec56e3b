package org.edubalance.evaluation.core;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quantities that a formula may name, by where they come from. Each but {@link #PEAK} can be
 * added up over schools.
 */
public enum FactGroup {
    /** Areas of the annual return, m². */
    PREMISES(
            "landArea",
            "buildingArea",
            "teachingArea",
            "indoorSportsArea",
            "officeArea",
            "livingArea",
            "sportsArea"),
    /** Equipment of the annual return: yuan, sets, volumes, rooms. */
    EQUIPMENT("equipmentValue", "computers", "books", "multimediaRooms"),
    /** Classes, pupils and graduates of a stage, as its return counts them. */
    ROLL(
            "classes",
            "classesOver55",
            "classesOver65",
            "boarders",
            "leftBehindChildren",
            "poorPupils",
            "fitness.tested",
            "fitness.passed",
            "graduates.sat",
            "graduates.passed"),
    /** The greatest of its kind at a stage; the only quantity that can not be added up. */
    PEAK("maxClassSize"),
    /** Full posts of the teacher service, by school and stage. */
    STAFFING(
            "teachers",
            "staff",
            "qualified",
            "aboveRequired",
            "midTitleOrHigher",
            "backbone",
            "peArt",
            "principalsQualified"),
    /** Money and heads of the funding service, by school and stage; ratios are not among them. */
    FUNDING(
            "publicFundsReceived",
            "subsidisedPupils",
            "subsidyPaid",
            "nutritionPupils",
            "projectSpend");

    /** The one quantity whose absence from a return means that there is none. */
    public static final String ZERO_WHEN_ABSENT = "indoorSportsArea";

    /** Names of what a return counts by stage. */
    public static final List<String> OF_STAGE =
            Stream.of(ROLL, PEAK).flatMap(group -> group.names.stream()).toList();

    private final List<String> names;

    FactGroup(String... names) {
        this.names = List.of(names);
    }

    /** Names of the group's quantities, as in the facts. */
    public List<String> names() {
        return names;
    }

    /** Belongs to the school as a whole and is split between its stages. */
    public boolean heldBySchool() {
        return this == PREMISES || this == EQUIPMENT;
    }

    /** The group that a quantity belongs to; empty for a name that no service reports. */
    public static Optional<FactGroup> of(String fact) {
        return Arrays.stream(values()).filter(group -> group.names.contains(fact)).findFirst();
    }
}
