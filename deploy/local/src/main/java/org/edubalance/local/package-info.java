/**
 * The whole system on one machine: database, four services, sample and first evaluation.
 *
 * <p>{@link org.edubalance.local.LocalSystem} is the way in for tests and tools; {@link
 * org.edubalance.local.Launcher} is the command line.
 */
package org.edubalance.local;
