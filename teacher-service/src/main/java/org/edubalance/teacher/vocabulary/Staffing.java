package org.edubalance.teacher.vocabulary;

import org.edubalance.kit.labels.Label;

/** 用工方式: post of the establishment (编制), special post (特岗), contract. */
public enum Staffing {
    @Label(zh = "在编", en = "Establishment")
    ESTABLISHMENT,
    @Label(zh = "特岗", en = "Special post")
    SPECIAL_POST,
    @Label(zh = "合同聘用", en = "Contract")
    CONTRACT
}
