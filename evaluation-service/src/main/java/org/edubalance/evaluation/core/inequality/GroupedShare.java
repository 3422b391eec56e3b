package org.edubalance.evaluation.core.inequality;

import java.util.Objects;
import org.edubalance.evaluation.core.Share;

/**
 * What one school holds of one resource, and the group that it is put in.
 *
 * @param group key of the group, such as a town's code; schools whose group is not known share the
 *     empty key
 * @param share the school's amount and pupils
 */
public record GroupedShare(String group, Share share) {

    /** Refuses an absent group or share. */
    public GroupedShare {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(share, "share");
    }
}
