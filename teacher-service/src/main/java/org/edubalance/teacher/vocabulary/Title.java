package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 职称: professional title; JUNIOR is 二级, MID 一级, SENIOR 高级, CHIEF 正高级. Lowest first. */
public enum Title {
    @Label(zh = "未定职级", en = "None")
    NONE,
    @Label(zh = "三级教师", en = "Level 3")
    LEVEL3,
    @Label(zh = "二级教师", en = "Junior")
    JUNIOR,
    @Label(zh = "一级教师", en = "Mid")
    MID,
    @Label(zh = "高级教师", en = "Senior")
    SENIOR,
    @Label(zh = "正高级教师", en = "Chief")
    CHIEF;

    /** Place in the order, from 0; 0 is none. */
    public int rank() {
        return ordinal();
    }
}
