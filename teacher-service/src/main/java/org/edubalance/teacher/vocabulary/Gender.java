package org.edubalance.teacher.vocabulary;

/** 性别. */
public enum Gender {
    MALE,
    FEMALE
}
