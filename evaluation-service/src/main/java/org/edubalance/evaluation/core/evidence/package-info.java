/** Items that are judged on evidence, surveys, and the conclusion of all parts. Plain Java. */
package org.edubalance.evaluation.core.evidence;
