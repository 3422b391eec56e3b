package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Unmodifiable copies of what a document brought. Unlike {@code List.copyOf} they keep a null
 * element, so that the rules can point at it together with every other fault.
 */
final class Copy {
    private Copy() {}

    static <T> List<T> of(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    static <T> Map<Stage, T> ofStages(Map<Stage, T> map) {
        Map<Stage, T> copy = new EnumMap<>(Stage.class);
        if (map != null) {
            copy.putAll(map);
        }
        return Collections.unmodifiableMap(copy);
    }
}
