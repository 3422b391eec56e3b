package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 学段: what is taught; staff of special schools have {@code SPECIAL}. */
public enum Stage {
    @Label(zh = "小学", en = "Primary")
    PRIMARY,
    @Label(zh = "初中", en = "Junior secondary")
    JUNIOR,
    @Label(zh = "高中", en = "Senior secondary")
    SENIOR,
    @Label(zh = "特殊教育", en = "Special")
    SPECIAL
}
