package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 梯级: step of the ladder 合格教师, 骨干教师, 名师, 学科带头人, 专家型教师. Lowest first. */
public enum Tier {
    @Label(zh = "合格教师", en = "Qualified")
    QUALIFIED,
    @Label(zh = "骨干教师", en = "Backbone")
    BACKBONE,
    @Label(zh = "名师", en = "Master")
    MASTER,
    @Label(zh = "学科带头人", en = "Subject leader")
    SUBJECT_LEADER,
    @Label(zh = "教育专家", en = "Expert")
    EXPERT;

    /** Place in the order, from 1; 0 is none. */
    public int rank() {
        return ordinal() + 1;
    }
}
