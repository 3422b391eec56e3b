package org.edubalance.kit.bulk;

import static org.edubalance.kit.problem.Text.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.labels.Column;
import org.edubalance.kit.labels.Columns;
import org.edubalance.kit.problem.Text;

/**
 * What a template says of one column.
 *
 * @param column the column
 * @param required whether each row has to have it
 * @param type what its cells hold
 * @param allowed constants that it takes; empty for any value
 * @param example a cell; empty when there is none
 */
record TemplateColumn(
        Column column, boolean required, Text type, List<Allowed> allowed, String example) {

    /** A constant that a cell may hold, and what it is called. */
    record Allowed(String constant, Text label) {}

    /**
     * The columns of a kind: all but those of lists within lists, of which a row shows too little.
     */
    static List<TemplateColumn> of(Class<?> row, JsonNode example) {
        return Columns.of(row).stream()
                .filter(column -> column.listsOnTheWay() < 2)
                .filter(column -> column.listsOnTheWay() == 0 || !column.isList())
                .map(
                        column ->
                                new TemplateColumn(
                                        column,
                                        column.way().stream().allMatch(TemplateColumn::isRequired),
                                        type(column),
                                        allowed(column.valueType()),
                                        example == null ? declared(column) : cell(column, example)))
                .toList();
    }

    /** When a cell has to be filled in. */
    Text need() {
        if (required) {
            return text("是", "yes");
        }
        return isRequired(column.component())
                ? text("填写同组其他列时必填", "with others of its group")
                : text("否", "no");
    }

    /** Whether cells hold digits that are no number: a program would drop their leading zeros. */
    boolean isText() {
        return !Number.class.isAssignableFrom(column.valueType())
                && !column.valueType().isPrimitive();
    }

    private static boolean isRequired(RecordComponent component) {
        Field field = field(component);
        return component.getType().isPrimitive()
                || field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Text type(Column column) {
        Text one = type(column.valueType());
        return column.isList()
                ? text(one.zh() + "，多个用分号分隔", one.en() + ", several separated by semicolons")
                : one;
    }

    private static Text type(Class<?> type) {
        if (type.isEnum()) {
            return text("代码", "constant");
        }
        if (type == Integer.class
                || type == int.class
                || type == Long.class
                || type == long.class) {
            return text("整数", "whole number");
        }
        if (type == BigDecimal.class || type == Double.class || type == double.class) {
            return text("数字", "number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return text("是或否", "true or false");
        }
        if (type == LocalDate.class) {
            return text("日期 yyyy-MM-dd", "date yyyy-MM-dd");
        }
        if (type == Instant.class) {
            return text("时刻（UTC）", "instant in UTC");
        }
        return text("文本", "text");
    }

    private static List<Allowed> allowed(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .map(constant -> new Allowed(constant.name(), Columns.labelOf(constant)))
                        .toList()
                : List.of();
    }

    /** The example that the document gives too. */
    private static String declared(Column column) {
        Schema schema = field(column.component()).getAnnotation(Schema.class);
        return schema == null || schema.examples().length == 0 ? "" : schema.examples()[0];
    }

    private static String cell(Column column, JsonNode row) {
        JsonNode at = row;
        for (RecordComponent component : column.way()) {
            if (at.isArray()) {
                at = at.path(0);
            }
            at = at.path(component.getName());
        }
        if (at.isArray()) {
            List<String> values = new ArrayList<>();
            at.forEach(value -> values.add(value.asText()));
            return String.join(";", values);
        }
        return at.isMissingNode() || at.isNull() ? "" : at.asText();
    }
}
