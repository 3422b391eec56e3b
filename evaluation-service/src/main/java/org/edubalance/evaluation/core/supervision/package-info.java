/** How many schools were inspected in time. Plain Java. */
package org.edubalance.evaluation.core.supervision;
