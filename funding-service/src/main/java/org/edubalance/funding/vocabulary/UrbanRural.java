package org.edubalance.funding.vocabulary;

import org.edubalance.kit.labels.Label;

/** Where a school lies (城乡分类). */
public enum UrbanRural {
    /** 城区. */
    @Label(zh = "城区", en = "Urban")
    URBAN,
    /** 镇区. */
    @Label(zh = "镇区", en = "Town")
    TOWN,
    /** 乡村. */
    @Label(zh = "乡村", en = "Rural")
    RURAL
}
