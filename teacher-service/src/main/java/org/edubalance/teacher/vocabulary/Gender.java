package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 性别. */
public enum Gender {
    @Label(zh = "男", en = "Male")
    MALE,
    @Label(zh = "女", en = "Female")
    FEMALE
}
