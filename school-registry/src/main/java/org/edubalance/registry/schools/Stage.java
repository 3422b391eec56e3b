package org.edubalance.registry.schools;

import org.edubalance.kit.labels.Label;

/** Stage of schooling (学段); the senior one only matters where a school has it beside others. */
public enum Stage {
    @Label(zh = "小学", en = "Primary")
    PRIMARY,
    @Label(zh = "初中", en = "Junior secondary")
    JUNIOR,
    @Label(zh = "高中", en = "Senior secondary")
    SENIOR
}
