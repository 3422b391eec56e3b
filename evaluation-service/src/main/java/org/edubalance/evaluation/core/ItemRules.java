package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the items and gates of a standard must be. */
final class ItemRules {
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ItemRules() {}

    static List<Fault> faults(Standard standard) {
        ItemRules rules = new ItemRules();
        rules.items("/items", standard.items());
        rules.items("/gates", standard.gates());
        return rules.faults;
    }

    private void items(String path, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            String place = path + "/" + i;
            Item item = items.get(i);
            if (item == null) {
                add(place, "不能为空", "is required");
                continue;
            }
            if (item.id() == null || item.id().isBlank()) {
                add(place + "/id", "不能为空", "is required");
            } else if (!ids.add(item.id())) {
                add(place + "/id", "编号重复", "is used twice");
            }
            if (item.kind() == null) {
                add(place + "/kind", "不能为空", "is required");
            }
            comparison(place, item.comparator(), item.value());
            thresholds(place, item.thresholds());
        }
    }

    private void thresholds(String path, List<Threshold> thresholds) {
        for (int i = 0; i < thresholds.size(); i++) {
            Threshold threshold = thresholds.get(i);
            String place = path + "/thresholds/" + i;
            if (threshold == null || threshold.value() == null) {
                add(place + "/value", "不能为空", "is required");
            } else {
                comparison(place, threshold.comparator(), threshold.value());
            }
        }
    }

    private void comparison(String path, Comparison comparator, Double value) {
        if ((comparator == null) != (value == null)) {
            add(
                    path + "/comparator",
                    "comparator 与 value 须同时给出",
                    "comparator and value come together");
        }
        if (value != null && (!Double.isFinite(value) || value < 0)) {
            add(path + "/value", "须为非负数", "must be a number that is not negative");
        }
    }

    private void add(String path, String zh, String en) {
        faults.add(new Fault(path, new Text(zh, en)));
    }
}
