package org.edubalance.funding.vocabulary;

/** Stage of compulsory education (学段) that public funds are given for. */
public enum Stage {
    /** 小学, grades 1 to 6. */
    PRIMARY,
    /** 初中, grades 7 to 9. */
    JUNIOR
}
