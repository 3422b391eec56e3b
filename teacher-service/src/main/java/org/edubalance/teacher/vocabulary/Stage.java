package org.edubalance.teacher.vocabulary;

/** 学段: what is taught; staff of special schools have {@code SPECIAL}. */
public enum Stage {
    PRIMARY,
    JUNIOR,
    SENIOR,
    SPECIAL
}
