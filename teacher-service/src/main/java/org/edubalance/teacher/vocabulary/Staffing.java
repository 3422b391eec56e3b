package org.edubalance.teacher.vocabulary;

/** 用工方式: post of the establishment (编制), special post (特岗), contract. */
public enum Staffing {
    ESTABLISHMENT,
    SPECIAL_POST,
    CONTRACT
}
