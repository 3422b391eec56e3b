package org.edubalance.evaluation.core.claims;

/** What a claim can call by its name. */
public enum PlaceKind {
    /** 学校. */
    SCHOOL,
    /** 乡镇、街道. */
    TOWN
}
