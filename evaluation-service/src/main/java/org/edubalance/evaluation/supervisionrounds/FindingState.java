package org.edubalance.evaluation.supervisionrounds;

/** How far a finding has been put right. */
public enum FindingState {
    /** 待整改. */
    OPEN,
    /** 已整改: somebody has reported it put right. */
    RECTIFIED,
    /** 已销号: another person has seen that it is. */
    CLOSED
}
