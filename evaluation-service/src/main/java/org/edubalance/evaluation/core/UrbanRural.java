package org.edubalance.evaluation.core;

/** 城乡分类. */
public enum UrbanRural {
    /** 城区. */
    URBAN,
    /** 镇区. */
    TOWN,
    /** 乡村. */
    RURAL
}
