package org.edubalance.registry.returns;

/** How far a school has come with its return of a year; NONE: nothing was saved yet. */
public enum ReportingStatus {
    NONE,
    DRAFT,
    SUBMITTED,
    VERIFIED
}
