/**
 * Published claims and the relations between them: what agrees with what, on data alone. Plain
 * Java.
 */
package org.edubalance.evaluation.core.claims;
