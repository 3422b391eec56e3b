package org.edubalance.sample;

import java.util.ArrayList;
import java.util.List;

/** The stages of a return. */
final class StageRows {
    private final Draw draw = Draw.of("stage rows");
    private final PupilGroups groups;

    StageRows(PupilGroups groups) {
        this.groups = groups;
    }

    ReturnRow.StageRow of(Roll roll) {
        if (roll.stage() == Stage.SENIOR) {
            return new ReturnRow.StageRow(
                    roll.stage(),
                    roll.pupils(),
                    null,
                    null,
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
        return new ReturnRow.StageRow(
                roll.stage(),
                roll.pupils(),
                roll.grades().stream()
                        .map(g -> new ReturnRow.GradeRow(g.grade(), g.pupils()))
                        .toList(),
                classes(roll),
                boarders(roll),
                groups.migrants(roll),
                zonePupils(roll),
                groups.leftBehind(roll),
                groups.disabled(roll),
                (int)
                        Math.round(
                                roll.pupils()
                                        * draw.between(0.04, roll.school().urban() ? 0.07 : 0.15)),
                groups.cohort(roll),
                fitness(roll),
                graduates(roll));
    }

    private static List<ReturnRow.ClassRow> classes(Roll roll) {
        List<ReturnRow.ClassRow> classes = new ArrayList<>();
        for (Roll.Grade grade : roll.grades()) {
            for (int i = 0; i < grade.classes().size(); i++) {
                String name = grade.grade() + "（" + (i + 1) + "）班";
                classes.add(new ReturnRow.ClassRow(grade.grade(), name, grade.classes().get(i)));
            }
        }
        return classes;
    }

    private int boarders(Roll roll) {
        if (!roll.school().boarding()) {
            return 0;
        }
        double share =
                roll.stage() == Stage.PRIMARY ? draw.between(0.12, 0.3) : draw.between(0.3, 0.65);
        return (int) Math.round(roll.pupils() * share);
    }

    /** Private schools have no zone, so no figure. */
    private Integer zonePupils(Roll roll) {
        if (!roll.school().isPublic() || roll.school().special()) {
            return null;
        }
        double low = roll.stage() == Stage.PRIMARY ? 0.98 : 0.93;
        return (int) Math.round(roll.pupils() * draw.between(low, 1));
    }

    /** Every school from 91 % up. */
    private ReturnRow.Fitness fitness(Roll roll) {
        if (roll.school().special()) {
            return null;
        }
        int tested = (int) Math.round(roll.pupils() * draw.between(0.96, 1));
        return new ReturnRow.Fitness(tested, up(tested * draw.between(0.911, 0.985)));
    }

    /** All pass at primary schools, from 95 % up at junior ones. */
    private ReturnRow.Graduates graduates(Roll roll) {
        ReturnRow.Cohort cohort = groups.cohort(roll);
        if (cohort == null) {
            return null;
        }
        int sat = cohort.graduates();
        double rate = roll.stage() == Stage.PRIMARY ? 1 : draw.between(0.951, 0.985);
        return new ReturnRow.Graduates(sat, up(sat * rate));
    }

    private static int up(double value) {
        return (int) StrictMath.ceil(value - 1e-9);
    }
}
