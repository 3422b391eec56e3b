package org.edubalance.evaluation.evaluations;

import org.edubalance.evaluation.core.Verdict;

/** What was sealed of one county of a wide evaluation. */
record PartSeal(String divisionCode, String digest, Verdict verdict) {}
