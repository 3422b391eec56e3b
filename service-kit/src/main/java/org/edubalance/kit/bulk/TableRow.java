package org.edubalance.kit.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a JSON tree of a table's row. A heading is a dotted path ({@code premises.landArea}); an
 * empty cell is an absent value; a cell of a list holds its values separated by semicolons; a path
 * that leads through a list of records fills the first of them.
 */
final class TableRow {

    private TableRow() {}

    static ObjectNode tree(Map<String, String> cells, Class<?> type) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        cells.forEach(
                (heading, cell) -> {
                    if (!cell.isBlank()) {
                        put(tree, type, heading.strip().split("\\."), 0, cell.strip());
                    }
                });
        return tree;
    }

    private static void put(ObjectNode at, Class<?> type, String[] path, int depth, String cell) {
        String name = path[depth];
        Optional<RecordComponent> component = component(type, name);
        boolean list =
                component.map(c -> Collection.class.isAssignableFrom(c.getType())).orElse(false);
        if (depth == path.length - 1) {
            if (list) {
                ArrayNode values = at.putArray(name);
                Arrays.stream(cell.split("[;；]")).map(String::strip).forEach(values::add);
            } else {
                at.put(name, cell);
            }
            return;
        }
        Class<?> inner =
                component
                        .map(c -> list ? element(c.getGenericType()) : (Class<?>) c.getType())
                        .orElse(Object.class);
        ObjectNode child;
        if (list) {
            ArrayNode rows = at.withArray(name);
            child = rows.isEmpty() ? rows.addObject() : (ObjectNode) rows.get(0);
        } else {
            child = at.get(name) instanceof ObjectNode known ? known : at.putObject(name);
        }
        put(child, inner, path, depth + 1, cell);
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(c -> c.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static Class<?> element(Type list) {
        return list instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> known
                ? known
                : Object.class;
    }
}
