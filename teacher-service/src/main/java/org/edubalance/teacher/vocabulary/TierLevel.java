package org.edubalance.teacher.vocabulary;

/** 梯级级别: who gave the tier. Lowest first. */
public enum TierLevel {
    SCHOOL,
    COUNTY,
    CITY,
    PROVINCE,
    NATIONAL;

    /** Place in the order, from 1; 0 is none. */
    public int rank() {
        return ordinal() + 1;
    }
}
