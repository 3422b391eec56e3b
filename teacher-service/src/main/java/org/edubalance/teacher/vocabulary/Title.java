package org.edubalance.teacher.vocabulary;

/** 职称: professional title; JUNIOR is 二级, MID 一级, SENIOR 高级, CHIEF 正高级. Lowest first. */
public enum Title {
    NONE,
    LEVEL3,
    JUNIOR,
    MID,
    SENIOR,
    CHIEF;

    /** Place in the order, from 0; 0 is none. */
    public int rank() {
        return ordinal();
    }
}
