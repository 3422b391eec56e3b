package org.edubalance.evaluation.core;

import java.util.List;

/** 学校类别, with the stages of compulsory education that it teaches. */
public enum SchoolKind {
    /** 完全小学. */
    PRIMARY(Stage.PRIMARY),
    /** 初级中学. */
    JUNIOR(Stage.JUNIOR),
    /** 九年一贯制学校. */
    NINE_YEAR(Stage.PRIMARY, Stage.JUNIOR),
    /** 十二年一贯制学校. */
    TWELVE_YEAR(Stage.PRIMARY, Stage.JUNIOR),
    /** 完全中学: its junior part is evaluated, its senior part shares the premises. */
    COMPLETE_SECONDARY(Stage.JUNIOR),
    /** 教学点, under a central school. */
    TEACHING_POINT(Stage.PRIMARY),
    /** 特殊教育学校: never in a coefficient. */
    SPECIAL;

    private final List<Stage> stages;

    SchoolKind(Stage... stages) {
        this.stages = List.of(stages);
    }

    /** Evaluated stages of this kind, in order; none for special schools. */
    public List<Stage> stages() {
        return stages;
    }
}
