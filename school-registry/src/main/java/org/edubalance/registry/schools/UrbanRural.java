package org.edubalance.registry.schools;

/** Where a school lies, by the statistical classes: urban (城区), town (镇区), rural (乡村). */
public enum UrbanRural {
    URBAN,
    TOWN,
    RURAL
}
