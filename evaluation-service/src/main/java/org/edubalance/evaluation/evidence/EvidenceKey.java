package org.edubalance.evaluation.evidence;

/**
 * Which item it is.
 *
 * @param divisionCode the county
 * @param academicYear the year that is judged
 * @param standard id of the standard
 * @param item id of the item in the standard
 */
record EvidenceKey(String divisionCode, int academicYear, String standard, String item) {}
