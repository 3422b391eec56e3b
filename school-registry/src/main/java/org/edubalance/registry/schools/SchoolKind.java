package org.edubalance.registry.schools;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Kind of a school (办学类型), and the stages that a school of the kind may have. */
public enum SchoolKind {
    PRIMARY(Stage.PRIMARY),
    JUNIOR(Stage.JUNIOR),
    NINE_YEAR(Stage.PRIMARY, Stage.JUNIOR),
    TWELVE_YEAR(Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR),
    COMPLETE_SECONDARY(Stage.JUNIOR, Stage.SENIOR),
    TEACHING_POINT(Stage.PRIMARY),
    SPECIAL(Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR);

    private final Set<Stage> stages;

    SchoolKind(Stage... stages) {
        this.stages = Set.of(stages);
    }

    /** Whether a school of this kind may have pupils of the stage. */
    public boolean has(Stage stage) {
        return stages.contains(stage);
    }

    /** The stages of this kind, in order. */
    public List<Stage> stages() {
        return Arrays.stream(Stage.values()).filter(stages::contains).toList();
    }

    /** The kinds that may have pupils of the stage. */
    static List<SchoolKind> with(Stage stage) {
        return Arrays.stream(values()).filter(kind -> kind.has(stage)).toList();
    }
}
