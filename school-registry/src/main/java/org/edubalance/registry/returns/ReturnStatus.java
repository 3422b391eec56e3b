package org.edubalance.registry.returns;

import org.edubalance.kit.labels.Label;

/** State of a revision of a return. */
public enum ReturnStatus {
    /** Being written; anything may be missing or not add up. */
    @Label(zh = "草稿", en = "Draft")
    DRAFT,
    /** Handed in by the school; it adds up and waits to be verified. */
    @Label(zh = "已提交", en = "Submitted")
    SUBMITTED,
    /** Verified by another person; never changes again. */
    @Label(zh = "已核定", en = "Verified")
    VERIFIED
}
