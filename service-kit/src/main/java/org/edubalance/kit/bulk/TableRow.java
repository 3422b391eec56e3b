package org.edubalance.kit.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edubalance.kit.labels.Column;
import org.edubalance.kit.labels.Columns;
import org.edubalance.kit.problem.Text;

/**
 * Makes a JSON tree of a table's row: an empty cell is an absent value; a cell of a list holds its
 * values separated by semicolons; a path that leads through a list of records fills the first of
 * them, or the one whose number it has. Constants and yes or no may be written as their labels.
 */
final class TableRow {

    private static final Set<String> YES = Set.of("是", "有", "yes");
    private static final Set<String> NO = Set.of("否", "无", "no");

    private TableRow() {}

    static ObjectNode tree(Map<HeadingRow.Place, String> cells) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        cells.forEach((place, cell) -> put(tree, place, cell));
        return tree;
    }

    private static void put(ObjectNode tree, HeadingRow.Place place, String cell) {
        Column column = place.column();
        List<RecordComponent> way = column.way();
        String[] steps = place.path().split("\\.");
        ObjectNode at = tree;
        for (int i = 0; i < way.size() - 1; i++) {
            at = child(at, way.get(i), steps[i]);
        }
        String name = column.component().getName();
        if (column.isList()) {
            ArrayNode values = at.putArray(name);
            Arrays.stream(cell.split("[;；]"))
                    .map(String::strip)
                    .map(value -> meant(value, column.valueType()))
                    .forEach(values::add);
        } else {
            at.put(name, meant(cell, column.valueType()));
        }
    }

    private static ObjectNode child(ObjectNode at, RecordComponent component, String step) {
        String name = component.getName();
        if (!Collection.class.isAssignableFrom(component.getType())) {
            return at.get(name) instanceof ObjectNode known ? known : at.putObject(name);
        }
        int index =
                step.equals(name)
                        ? 0
                        : Integer.parseInt(step.substring(name.length() + 1, step.length() - 1));
        ArrayNode rows = at.withArray(name);
        while (rows.size() <= index) {
            rows.addObject();
        }
        return (ObjectNode) rows.get(index);
    }

    /** What a cell means where its label was written, else the cell itself. */
    private static String meant(String cell, Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return YES.contains(cell) ? "true" : NO.contains(cell) ? "false" : cell;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (cell.equals(((Enum<?>) constant).name())) {
                    return cell;
                }
                Text label = Columns.labelOf((Enum<?>) constant);
                if (cell.equals(label.zh()) || cell.equals(label.en())) {
                    return ((Enum<?>) constant).name();
                }
            }
        }
        return cell;
    }
}
