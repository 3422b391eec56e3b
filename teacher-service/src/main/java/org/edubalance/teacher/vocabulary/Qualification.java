package org.edubalance.teacher.vocabulary;

/** 学历: highest qualification. Lowest first. */
public enum Qualification {
    SECONDARY,
    JUNIOR_COLLEGE,
    BACHELOR,
    MASTER,
    DOCTOR;

    /** Place in the order, from 1; 0 is none. */
    public int rank() {
        return ordinal() + 1;
    }
}
