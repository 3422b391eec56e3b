package org.edubalance.evaluation.core.evidence;

/**
 * What is known of an item that people judge.
 *
 * @param id of the item
 * @param points most that it can give; null when nobody has set them
 * @param reviewScore what the review gave; null while there is none
 * @param reviewMet what the review said where there are no points; null while there is none
 */
public record JudgedItem(String id, Double points, Double reviewScore, Boolean reviewMet) {}
