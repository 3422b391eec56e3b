package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 梯级级别: who gave the tier. Lowest first. */
public enum TierLevel {
    @Label(zh = "校级", en = "School")
    SCHOOL,
    @Label(zh = "县级", en = "County")
    COUNTY,
    @Label(zh = "市级", en = "City")
    CITY,
    @Label(zh = "省级", en = "Province")
    PROVINCE,
    @Label(zh = "国家级", en = "National")
    NATIONAL;

    /** Place in the order, from 1; 0 is none. */
    public int rank() {
        return ordinal() + 1;
    }
}
