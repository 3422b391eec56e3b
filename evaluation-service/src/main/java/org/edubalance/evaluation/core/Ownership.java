package org.edubalance.evaluation.core;

/** 办学性质. */
public enum Ownership {
    /** 公办. */
    PUBLIC,
    /** 民办. */
    PRIVATE
}
