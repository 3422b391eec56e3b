package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.List;

/** What an inclusion may say. */
public final class InclusionRules {
    private InclusionRules() {}

    /**
     * Every fault of an inclusion, an incomplete one too.
     *
     * @param inclusion of a standard or a request; null has no fault
     * @param path where it stands, such as {@code /include}
     */
    public static List<Fault> faults(Inclusion inclusion, String path) {
        List<Fault> faults = new ArrayList<>();
        if (inclusion == null) {
            return faults;
        }
        if (inclusion.kinds() != null) {
            kinds(inclusion, path, faults);
        }
        Integer least = inclusion.teachingPointMinPupils();
        if (least != null && least < 0) {
            faults.add(
                    new Fault(
                            path + "/teachingPointMinPupils",
                            new Text("不能为负数", "must not be negative")));
        }
        return faults;
    }

    private static void kinds(Inclusion inclusion, String path, List<Fault> faults) {
        if (inclusion.kinds().isEmpty()) {
            faults.add(
                    new Fault(path + "/kinds", new Text("至少需要一个学校类别", "needs a kind of school")));
        }
        if (inclusion.kinds().contains(SchoolKind.SPECIAL)) {
            faults.add(
                    new Fault(
                            path + "/kinds",
                            new Text("特殊教育学校不参与差异系数计算", "special schools are in no coefficient")));
        }
        if (inclusion.kinds().contains(SchoolKind.TEACHING_POINT)) {
            faults.add(
                    new Fault(
                            path + "/kinds",
                            new Text(
                                    "教学点由 teachingPoints 决定",
                                    "teaching points are governed by teachingPoints")));
        }
    }
}
