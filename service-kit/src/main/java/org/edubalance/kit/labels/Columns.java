package org.edubalance.kit.labels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edubalance.kit.problem.Text;

/** The columns of a table whose rows are records, in the order of their components. */
public final class Columns {

    private Columns() {}

    /**
     * All values of a row, records within it taken apart. A label on a record stands before those
     * of its components: {@code 随迁子女：在校生数}; a record without one adds nothing.
     */
    public static List<Column> of(Class<?> row) {
        List<Column> columns = new ArrayList<>();
        collect(row, List.of(), columns);
        return columns;
    }

    /** What an enumeration's constant is called; its name where nobody said. */
    public static Text labelOf(Enum<?> constant) {
        try {
            Label label =
                    constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(Label.class);
            return label == null
                    ? new Text(constant.name(), constant.name())
                    : new Text(label.zh(), label.en());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Class<?> type, List<RecordComponent> way, List<Column> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<RecordComponent> further =
                    Stream.concat(way.stream(), Stream.of(component)).toList();
            Class<?> value = Column.valueType(component);
            if (isComposed(value)) {
                if (value == type) {
                    throw new IllegalArgumentException(value + " contains itself");
                }
                collect(value, further, columns);
            } else if (!Map.class.isAssignableFrom(value)) {
                columns.add(column(further));
            }
        }
    }

    /** A record of several values; a code that is written as one text is a single value. */
    private static boolean isComposed(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods()).noneMatch(Columns::isWrittenAsOneValue);
    }

    private static boolean isWrittenAsOneValue(AnnotatedElement method) {
        return method.isAnnotationPresent(JsonValue.class)
                || method.isAnnotationPresent(JsonCreator.class);
    }

    private static Column column(List<RecordComponent> way) {
        String path = String.join(".", way.stream().map(RecordComponent::getName).toList());
        if (!way.get(way.size() - 1).isAnnotationPresent(Label.class)) {
            return new Column(path, new Text(path, path), way);
        }
        List<Label> labels =
                way.stream()
                        .filter(component -> component.isAnnotationPresent(Label.class))
                        .map(component -> component.getAnnotation(Label.class))
                        .toList();
        return new Column(
                path,
                new Text(
                        String.join("：", labels.stream().map(Label::zh).toList()),
                        String.join(": ", labels.stream().map(Label::en).toList())),
                way);
    }
}
