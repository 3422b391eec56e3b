package org.edubalance.registry.schools;

/** Stage of schooling (学段); the senior one only matters where a school has it beside others. */
public enum Stage {
    PRIMARY,
    JUNIOR,
    SENIOR
}
