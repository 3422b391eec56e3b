package org.edubalance.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** The kinds of rows that this service loads. */
@ApplicationScoped
class ImportKinds {

    private final Map<String, ImportKind<?>> byName = new TreeMap<>();

    ImportKinds(@Any Instance<ImportKind<?>> kinds) {
        for (ImportKind<?> kind : kinds) {
            HeadingRow.known(kind.rowType());
            byName.put(kind.name(), kind);
        }
    }

    /** All of them, by their names. */
    Collection<ImportKind<?>> all() {
        return byName.values();
    }

    Optional<ImportKind<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    ImportKind<?> named(String name) {
        ImportKind<?> kind = name == null ? null : byName.get(name);
        if (kind == null) {
            throw ProblemType.VALIDATION.of(
                    Fault.fault(
                            "kind",
                            "须为以下之一：" + byName.keySet(),
                            "Must be one of " + byName.keySet(),
                            name));
        }
        return kind;
    }
}
