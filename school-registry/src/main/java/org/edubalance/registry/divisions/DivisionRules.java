package org.edubalance.registry.divisions;

import static org.edubalance.kit.problem.Fault.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Fault;

/** What has to hold of a division before it is written. */
final class DivisionRules {

    private DivisionRules() {}

    /** The faults of a division, apart from whether its parent is known. */
    static List<Fault> faults(DivisionCode code, DivisionRequest request) {
        List<Fault> faults = new ArrayList<>();
        Optional<DivisionLevel> expected = DivisionLevel.of(code);
        if (expected.isEmpty()) {
            faults.add(fault("code", "全国（0）无须登记", "The nation, 0, is not recorded", code.value()));
        } else if (expected.get() != request.level()) {
            faults.add(
                    fault(
                            "level",
                            "%d 位代码的层级为 %s".formatted(code.value().length(), expected.get()),
                            "A code of %d digits is of level %s"
                                    .formatted(code.value().length(), expected.get()),
                            request.level()));
        }
        if (request.kind() != null && request.level() != DivisionLevel.TOWN) {
            faults.add(fault("kind", "仅乡级区划有 kind", "Only towns have a kind", request.kind()));
        }
        return faults;
    }

    /** The division that has to be recorded before this one; empty for a province. */
    static Optional<String> storedParent(DivisionCode code) {
        return code.parent().filter(parent -> !parent.isNation()).map(DivisionCode::value);
    }

    /** The fault of a division whose parent is not recorded. */
    static Fault unknownParent(String parent) {
        return fault(
                "code",
                "上级区划 " + parent + " 尚未登记",
                "The division above, " + parent + ", is not recorded",
                parent);
    }
}
