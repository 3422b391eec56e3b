package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.Fault;
import org.edubalance.evaluation.core.Text;

/** Everything that is wrong with the changes of a scenario, each with its place. */
final class Violations {
    private final List<Fault> found = new ArrayList<>();
    private int change;

    /** What follows concerns the change of this index. */
    void at(int index) {
        change = index;
    }

    /** Notes a fault of a member of the present change; {@code null} for the change as a whole. */
    void add(String member, String zh, String en) {
        String path = "/changes/" + change + (member == null ? "" : "/" + member);
        found.add(new Fault(path, new Text(zh, en)));
    }

    int count() {
        return found.size();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
