package org.edubalance.teacher.vocabulary;

/** 梯级: step of the ladder 合格教师, 骨干教师, 名师, 学科带头人, 专家型教师. Lowest first. */
public enum Tier {
    QUALIFIED,
    BACKBONE,
    MASTER,
    SUBJECT_LEADER,
    EXPERT;

    /** Place in the order, from 1; 0 is none. */
    public int rank() {
        return ordinal() + 1;
    }
}
