package org.edubalance.evaluation.sources;

import org.edubalance.kit.problem.Text;

/**
 * A figure that was asked for.
 *
 * @param value {@code null} when it is not known
 * @param source the query that leads to its records; may be absent
 * @param reason why there is no value; absent where there is one
 * @param offered whether the service has such a figure at all
 */
public record Figure(Double value, String source, Text reason, boolean offered) {

    /** A figure with its value. */
    public static Figure known(double value, String source) {
        return new Figure(value, source, null, true);
    }

    /** A figure that the service has, and whose value the records do not give. */
    public static Figure open(String source, Text reason) {
        return new Figure(null, source, reason, true);
    }

    /** A figure that the service does not have. */
    public static Figure notOffered(String service, String id) {
        return new Figure(
                null,
                null,
                new Text(
                        service + " 的统计中没有指标 " + id,
                        "The statistics of " + service + " have no figure " + id),
                false);
    }
}
