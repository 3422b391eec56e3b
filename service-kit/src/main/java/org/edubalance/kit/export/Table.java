package org.edubalance.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A list as a table. Its columns come from the type of its rows and are always the same, whatever
 * the rows hold.
 *
 * @param name what it is a list of
 * @param columns in their order
 */
record Table(String name, List<TableColumn> columns, Function<Object, JsonNode> tree) {

    /**
     * The table of rows of a type.
     *
     * @param language of the headings; {@code null} for the paths of the values
     */
    static Table of(String name, Class<?> row, Locale language, ObjectMapper mapper) {
        return new Table(
                name,
                TableColumns.of(row, language),
                value -> value instanceof JsonNode json ? json : mapper.valueToTree(value));
    }

    List<String> headings() {
        return columns.stream().map(TableColumn::heading).toList();
    }

    /** The row's values in the order of the columns; a missing node for an absent value. */
    List<JsonNode> cells(Object row) {
        JsonNode json = tree.apply(row);
        List<JsonNode> cells = new ArrayList<>(columns.size());
        for (TableColumn column : columns) {
            cells.add(column.in(json));
        }
        return cells;
    }
}
