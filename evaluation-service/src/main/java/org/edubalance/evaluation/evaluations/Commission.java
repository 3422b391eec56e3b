package org.edubalance.evaluation.evaluations;

import org.edubalance.kit.division.Caller;

/**
 * On whose behalf a job evaluates.
 *
 * @param caller who asked for it, with the rights it had then
 * @param round counts the retries, from 1
 */
record Commission(Caller caller, int round) {}
