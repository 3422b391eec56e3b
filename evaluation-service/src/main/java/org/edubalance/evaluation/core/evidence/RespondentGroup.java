package org.edubalance.evaluation.core.evidence;

/** Whom a survey of satisfaction asks. */
public enum RespondentGroup {
    /** 学生. */
    PUPILS,
    /** 家长. */
    PARENTS,
    /** 教师. */
    TEACHERS,
    /** 校长. */
    HEADS,
    /** 人大代表和政协委员. */
    DELEGATES
}
