package org.edubalance.kit.export;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.edubalance.kit.labels.Columns;
import org.edubalance.kit.labels.Label;
import org.edubalance.kit.problem.Text;

/**
 * The columns of rows of a type. Nothing that a row holds is left out: a record is taken apart, so
 * is what is kept by the constants of an enumeration; what has no fixed shape is one column.
 */
final class TableColumns {

    private final Locale language;
    private final List<TableColumn> columns = new ArrayList<>();

    private TableColumns(Locale language) {
        this.language = language;
    }

    /**
     * @param language of the headings; {@code null} for the paths of the values
     */
    static List<TableColumn> of(Class<?> row, Locale language) {
        TableColumns made = new TableColumns(language);
        made.collect(row, List.of(), List.of(), Set.of());
        return List.copyOf(made.columns);
    }

    private void collect(Class<?> type, List<String> way, List<Text> labels, Set<Class<?>> around) {
        Set<Class<?>> within = new HashSet<>(around);
        within.add(type);
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> steps = plus(way, component.getName());
            Label label = component.getAnnotation(Label.class);
            List<Text> further =
                    label == null ? labels : plus(labels, new Text(label.zh(), label.en()));
            Class<?> value = component.getType();
            if (isComposed(value) && !within.contains(value)) {
                collect(value, steps, further, within);
            } else if (keys(component).length > 0) {
                for (Object key : keys(component)) {
                    Enum<?> constant = (Enum<?>) key;
                    Text name = Columns.labelOf(constant);
                    add(plus(steps, constant.name()), plus(further, name), label != null, false);
                }
            } else {
                boolean isDate = value == LocalDate.class;
                add(steps, further, label != null, isDate);
            }
        }
    }

    private void add(List<String> steps, List<Text> labels, boolean labelled, boolean isDate) {
        String path = String.join(".", steps);
        String heading = path;
        if (language != null && labelled) {
            boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
            heading =
                    String.join(
                            english ? ": " : "：",
                            labels.stream().map(text -> text.in(language)).toList());
        }
        columns.add(new TableColumn(path, heading, steps, isDate));
    }

    private static <T> List<T> plus(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    /** A record of several values; a code that is written as one text is a single value. */
    private static boolean isComposed(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods()).noneMatch(TableColumns::isWrittenAsOneValue);
    }

    private static boolean isWrittenAsOneValue(Method method) {
        return method.isAnnotationPresent(JsonValue.class)
                || method.isAnnotationPresent(JsonCreator.class);
    }

    /** The constants that a map has a single value for each of; none where it is no such map. */
    private static Object[] keys(RecordComponent component) {
        if (Map.class.isAssignableFrom(component.getType())
                && component.getGenericType() instanceof ParameterizedType map
                && map.getActualTypeArguments()[0] instanceof Class<?> key
                && key.isEnum()
                && map.getActualTypeArguments()[1] instanceof Class<?> value
                && !value.isRecord()
                && !Collection.class.isAssignableFrom(value)) {
            return key.getEnumConstants();
        }
        return new Object[0];
    }
}
