package org.edubalance.evaluation.core.gap;

import org.edubalance.evaluation.core.Stage;

/**
 * Where a raw quantity is added: at a school, and at a stage of it where the school counts the
 * quantity by stage.
 *
 * @param schoolCode which school
 * @param stage null when the stages share it
 * @param quantity which quantity
 */
record Site(String schoolCode, Stage stage, String quantity) {}
