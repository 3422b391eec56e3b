/** Whether a county's facts can be true: rules as data, held against facts. Plain Java. */
package org.edubalance.evaluation.core.checks;
