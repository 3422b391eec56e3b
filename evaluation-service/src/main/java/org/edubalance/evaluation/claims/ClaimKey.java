package org.edubalance.evaluation.claims;

/**
 * Which claim it is.
 *
 * @param divisionCode the county
 * @param academicYear of the report
 * @param id as the report numbers it
 */
record ClaimKey(String divisionCode, int academicYear, String id) {}
