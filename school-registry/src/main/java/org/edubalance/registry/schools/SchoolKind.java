package org.edubalance.registry.schools;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.edubalance.kit.labels.Label;

/** Kind of a school (办学类型), and the stages that a school of the kind may have. */
public enum SchoolKind {
    @Label(zh = "小学", en = "Primary")
    PRIMARY(Stage.PRIMARY),
    @Label(zh = "初级中学", en = "Junior secondary")
    JUNIOR(Stage.JUNIOR),
    @Label(zh = "九年一贯制学校", en = "Nine-year")
    NINE_YEAR(Stage.PRIMARY, Stage.JUNIOR),
    @Label(zh = "十二年一贯制学校", en = "Twelve-year")
    TWELVE_YEAR(Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR),
    @Label(zh = "完全中学", en = "Complete secondary")
    COMPLETE_SECONDARY(Stage.JUNIOR, Stage.SENIOR),
    @Label(zh = "教学点", en = "Teaching point")
    TEACHING_POINT(Stage.PRIMARY),
    @Label(zh = "特殊教育学校", en = "Special")
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
