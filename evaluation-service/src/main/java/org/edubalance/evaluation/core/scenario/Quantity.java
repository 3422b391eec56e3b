package org.edubalance.evaluation.core.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.evaluation.core.FactGroup;

/**
 * A quantity of the facts that a change can add to: its unit, whether it comes in whole units, and
 * the quantities that count it too. A post filled by somebody above the required qualification is
 * also a qualified one, a teacher's and a member of staff's; a teaching room also lies in a
 * building.
 *
 * @param name as in the facts
 * @param group where it comes from
 * @param unit raw unit: m², yuan, set, volume, room, person
 * @param whole in whole units; else to two decimals
 * @param within names of the quantities that contain it
 */
public record Quantity(
        String name, FactGroup group, String unit, boolean whole, List<String> within) {

    private static final List<String> POST = List.of("teachers", "staff");
    private static final List<String> QUALIFIED_POST = List.of("qualified", "teachers", "staff");

    private static final Map<String, List<String>> WITHIN =
            Map.of(
                    "teachingArea",
                    List.of("buildingArea"),
                    "officeArea",
                    List.of("buildingArea"),
                    "livingArea",
                    List.of("buildingArea"),
                    "indoorSportsArea",
                    List.of("teachingArea", "buildingArea"),
                    "teachers",
                    List.of("staff"),
                    "qualified",
                    POST,
                    "aboveRequired",
                    QUALIFIED_POST,
                    "midTitleOrHigher",
                    QUALIFIED_POST,
                    "backbone",
                    QUALIFIED_POST,
                    "peArt",
                    QUALIFIED_POST);

    private static final Map<String, String> EQUIPMENT_UNITS =
            Map.of(
                    "equipmentValue", "yuan",
                    "computers", "set",
                    "books", "volume",
                    "multimediaRooms", "room");

    /** The quantity of this name; empty for one that changes know nothing of, money among them. */
    public static Optional<Quantity> of(String name) {
        return FactGroup.of(name == null ? "" : name)
                .filter(group -> group != FactGroup.FUNDING)
                .map(group -> of(name, group));
    }

    private static Quantity of(String name, FactGroup group) {
        String unit =
                switch (group) {
                    case PREMISES -> "m²";
                    case EQUIPMENT -> EQUIPMENT_UNITS.get(name);
                    default -> "person";
                };
        boolean whole = group != FactGroup.PREMISES && !unit.equals("yuan");
        return new Quantity(name, group, unit, whole, WITHIN.getOrDefault(name, List.of()));
    }

    /** The smallest amount of it: 1, or 0.01. */
    public double grain() {
        return whole ? 1 : 0.01;
    }

    /** Posts are counted by stage; premises and equipment belong to the school. */
    public boolean isStaffing() {
        return group == FactGroup.STAFFING;
    }
}
