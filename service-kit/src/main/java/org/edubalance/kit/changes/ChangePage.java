package org.edubalance.kit.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of the change feed.
 *
 * @param items changes in order; empty when nothing is new
 * @param next where to go on; never absent
 */
@Schema(name = "ChangePage")
public record ChangePage(List<ChangeResponse> items, String next) {

    /** Keeps its own copy of the changes. */
    public ChangePage {
        items = List.copyOf(items);
    }
}
