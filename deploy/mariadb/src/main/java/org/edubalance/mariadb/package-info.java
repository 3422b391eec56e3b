/**
 * A real MariaDB without an installation: unpacked from a jar, started as a process of its own,
 * with grants on and on the loopback interface only.
 */
package org.edubalance.mariadb;
