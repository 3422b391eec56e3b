package org.edubalance.registry.schools;

import org.edubalance.kit.labels.Label;

/** Where a school lies, by the statistical classes: urban (城区), town (镇区), rural (乡村). */
public enum UrbanRural {
    @Label(zh = "城区", en = "Urban")
    URBAN,
    @Label(zh = "镇区", en = "Town")
    TOWN,
    @Label(zh = "乡村", en = "Rural")
    RURAL
}
