package org.edubalance.kit.labels;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import org.edubalance.kit.problem.Text;

/**
 * A column of a table whose rows are records.
 *
 * @param path dotted path of the value, as in JSON: {@code premises.landArea}
 * @param label its heading, composed of the labels on the way; the path where the value has none
 * @param way components that lead from the row to the value, the value's own last
 */
public record Column(String path, Text label, List<RecordComponent> way) {

    /** Keeps its own copy of the way. */
    public Column {
        way = List.copyOf(way);
    }

    /** The value's own component. */
    public RecordComponent component() {
        return way.get(way.size() - 1);
    }

    /** Type of the value; of a list, that of its elements. */
    public Class<?> valueType() {
        return valueType(component());
    }

    /** Whether a cell holds several values, separated by semicolons. */
    public boolean isList() {
        return isList(component());
    }

    /** How many lists of records lie on the way: of each, a table shows one record only. */
    public int listsOnTheWay() {
        return (int) way.subList(0, way.size() - 1).stream().filter(Column::isList).count();
    }

    static boolean isList(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType());
    }

    static Class<?> valueType(RecordComponent component) {
        if (!isList(component)) {
            return component.getType();
        }
        Type element =
                component.getGenericType() instanceof ParameterizedType generic
                        ? generic.getActualTypeArguments()[0]
                        : Object.class;
        return element instanceof Class<?> known ? known : Object.class;
    }
}
