package org.edubalance.evaluation.core;

import java.util.List;

/** 学段. The balance of compulsory education is judged at {@link #PRIMARY} and {@link #JUNIOR}. */
public enum Stage {
    /** 小学. */
    PRIMARY,
    /** 初中. */
    JUNIOR,
    /** 高中: only its pupils matter here, for the split of what a school shares. */
    SENIOR,
    /** 特殊教育: staff of special schools, outside every coefficient. */
    SPECIAL;

    /** The stages that are evaluated, in the order of every answer. */
    public static final List<Stage> EVALUATED = List.of(PRIMARY, JUNIOR);
}
