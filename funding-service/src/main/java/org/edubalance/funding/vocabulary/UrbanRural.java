package org.edubalance.funding.vocabulary;

/** Where a school lies (城乡分类). */
public enum UrbanRural {
    /** 城区. */
    URBAN,
    /** 镇区. */
    TOWN,
    /** 乡村. */
    RURAL
}
