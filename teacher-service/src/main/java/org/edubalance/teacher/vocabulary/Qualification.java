package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 学历: highest qualification. Lowest first. */
public enum Qualification {
    @Label(zh = "高中阶段及以下", en = "Secondary")
    SECONDARY,
    @Label(zh = "大学专科", en = "Junior college")
    JUNIOR_COLLEGE,
    @Label(zh = "大学本科", en = "Bachelor")
    BACHELOR,
    @Label(zh = "硕士研究生", en = "Master")
    MASTER,
    @Label(zh = "博士研究生", en = "Doctor")
    DOCTOR;

    /** Place in the order, from 1; 0 is none. */
    public int rank() {
        return ordinal() + 1;
    }
}
