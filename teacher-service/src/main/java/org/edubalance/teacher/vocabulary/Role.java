package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 任职: what a teacher does at a school; {@code STAFF} does not teach. */
public enum Role {
    @Label(zh = "专任教师", en = "Teacher")
    TEACHER,
    @Label(zh = "校长", en = "Principal")
    PRINCIPAL,
    @Label(zh = "副校长", en = "Vice principal")
    VICE_PRINCIPAL,
    @Label(zh = "职员与工勤", en = "Staff")
    STAFF
}
