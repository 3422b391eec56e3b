package org.edubalance.teacher.vocabulary;

/** 任职: what a teacher does at a school; {@code STAFF} does not teach. */
public enum Role {
    TEACHER,
    PRINCIPAL,
    VICE_PRINCIPAL,
    STAFF
}
