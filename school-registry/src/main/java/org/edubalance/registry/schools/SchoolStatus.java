package org.edubalance.registry.schools;

/** Whether a school is open today; told by its dates. */
public enum SchoolStatus {
    OPEN,
    CLOSED
}
