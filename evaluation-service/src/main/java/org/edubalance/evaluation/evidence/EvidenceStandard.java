package org.edubalance.evaluation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edubalance.evaluation.core.Item;
import org.edubalance.evaluation.core.Standard;

/**
 * What a standard asks people to judge: its items, and those of its gates that rest on documents.
 */
final class EvidenceStandard {
    private static final String POINT = "point";

    private final Standard standard;

    EvidenceStandard(Standard standard) {
        this.standard = standard;
    }

    List<Item> items() {
        return standard.items();
    }

    /** A gate that counts points: then the items give points, and need not all be met. */
    Optional<Item> passMark() {
        return standard.gates().stream().filter(gate -> POINT.equals(gate.unit())).findFirst();
    }

    /** Gates that rest on documents alone: applications, vetoes. */
    List<Item> declarations() {
        return standard.gates().stream().filter(gate -> gate.kind() == Item.Kind.EVIDENCE).toList();
    }

    Optional<Item> item(String id) {
        List<Item> all = new ArrayList<>(items());
        all.addAll(declarations());
        return all.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Whether the item gives points. */
    boolean givesPoints(Item item) {
        return passMark().isPresent() && items().contains(item);
    }
}
