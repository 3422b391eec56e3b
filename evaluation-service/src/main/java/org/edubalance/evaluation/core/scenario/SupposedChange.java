package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.Ownership;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.UrbanRural;

/**
 * One supposed change to a county's facts, as data. Which members an operation takes is told by
 * {@link Operation}; one that it does not take is refused.
 *
 * @param op what is done
 * @param schoolCode whose facts change; the giver, the school that is merged or closed, the new one
 * @param toSchool the other school: receiver, school merged into, new central school
 * @param stage at which stage; needed for pupils and posts, and for premises and equipment only
 *     where the school returns them by stage
 * @param quantity which quantity, as in the facts: {@code teachingArea}, {@code aboveRequired}
 * @param amount how much of it, above zero
 * @param inReturn what comes back in an exchange
 * @param pupils number on roll, or by how much it changes
 * @param kind kind of the school after a merger, where it becomes another one
 * @param school what a school to be opened is
 * @param quantities premises and equipment of a school to be opened, or that an expansion adds
 * @param pupilsFrom who comes to the school, from which schools
 * @param pupilsTo where the pupils of a school go that closes
 * @param withEquipment movable equipment goes with the pupils of a school that closes
 * @param withTeachers posts go with them
 */
public record SupposedChange(
        Operation op,
        String schoolCode,
        String toSchool,
        Stage stage,
        String quantity,
        Double amount,
        Returned inReturn,
        Integer pupils,
        SchoolKind kind,
        NewSchool school,
        Map<String, Double> quantities,
        List<PupilMove> pupilsFrom,
        List<PupilMove> pupilsTo,
        Boolean withEquipment,
        Boolean withTeachers) {

    /** What may be supposed. */
    public enum Operation {
        /** {@code amount} of {@code quantity} more at a school. */
        ADD,
        /** {@code amount} of {@code quantity} less. */
        REMOVE,
        /** {@code amount} of {@code quantity} moves from {@code schoolCode} to {@code toSchool}. */
        TRANSFER,
        /** A transfer with {@code inReturn} going the other way. */
        EXCHANGE,
        /** The stage has {@code pupils} on roll. */
        SET_ENROLMENT,
        /** The stage has {@code pupils} more, or less when negative. */
        CHANGE_ENROLMENT,
        /** {@code schoolCode} becomes part of {@code toSchool}: pupils and quantities add up. */
        MERGE,
        /** A new school; what is not given to it, it does not have. */
        OPEN,
        /** A school ends; its pupils go to others, its grounds and buildings are out of use. */
        CLOSE,
        /** {@code quantities} more at a school, and pupils from others. */
        EXPAND,
        /** A teaching point gets {@code toSchool} as its central school. */
        REASSIGN_POINT
    }

    /**
     * What comes back in an exchange.
     *
     * @param quantity which
     * @param amount how much
     */
    public record Returned(String quantity, Double amount) {}

    /**
     * Pupils who change school.
     *
     * @param schoolCode the other school: where they come from, or go to
     * @param stage at which stage
     * @param pupils how many
     */
    public record PupilMove(String schoolCode, Stage stage, Integer pupils) {}

    /**
     * A school to be opened.
     *
     * @param name of the school
     * @param kind 学校类别
     * @param ownership 办学性质; absent: public
     * @param urbanRural 城乡分类
     * @param townCode its town
     * @param centralSchoolCode 中心校, of a teaching point
     */
    public record NewSchool(
            String name,
            SchoolKind kind,
            Ownership ownership,
            UrbanRural urbanRural,
            String townCode,
            String centralSchoolCode) {}

    /** Copies the collections; a null element is kept, for the rules to point at. */
    public SupposedChange {
        quantities =
                quantities == null ? null : Collections.unmodifiableMap(new TreeMap<>(quantities));
        pupilsFrom = copy(pupilsFrom);
        pupilsTo = copy(pupilsTo);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** More of a quantity at a school; {@code stage} null for the school as a whole. */
    public static SupposedChange add(
            String schoolCode, Stage stage, String quantity, double amount) {
        return of(Operation.ADD, schoolCode, null, stage, quantity, amount);
    }

    /** So much of a quantity from one school to another. */
    public static SupposedChange transfer(
            String from, String to, Stage stage, String quantity, double amount) {
        return of(Operation.TRANSFER, from, to, stage, quantity, amount);
    }

    /** A change of one quantity. */
    public static SupposedChange of(
            Operation op,
            String schoolCode,
            String toSchool,
            Stage stage,
            String quantity,
            Double amount) {
        return new SupposedChange(
                op,
                schoolCode,
                toSchool,
                stage,
                quantity,
                amount,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
