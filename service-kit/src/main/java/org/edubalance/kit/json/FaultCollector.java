package org.edubalance.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edubalance.kit.problem.Fault;

/** Notes every field that can not be read and goes on, so that all faults are told at once. */
final class FaultCollector extends DeserializationProblemHandler {

    private final Set<String> personal;
    private final List<Fault> faults = new ArrayList<>();

    FaultCollector(Set<String> personal) {
        this.personal = personal;
    }

    List<Fault> faults() {
        return faults;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        Collection<Object> known =
                deserializer == null ? null : deserializer.getKnownPropertyNames();
        String names = known == null ? "" : new TreeSet<>(known).toString();
        faults.add(
                Fault.fault(
                        path(parser.getParsingContext(), name),
                        "未知字段；可用字段：" + names,
                        "Unknown field; known are " + names));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        note(context.getParser(), target, value);
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        note(context.getParser(), target, value);
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType target,
            JsonToken token,
            JsonParser parser,
            String failure)
            throws IOException {
        JsonStreamContext at = parser.getParsingContext();
        if (token.isStructStart()) {
            at = at.getParent();
        }
        faults.add(
                fault(
                        path(at, null),
                        target.getRawClass(),
                        token.isScalarValue() ? parser.getText() : null));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable failure)
            throws IOException {
        if (failure instanceof JsonMappingException mapping) {
            throw mapping;
        }
        note(context.getParser(), type, argument);
        return null;
    }

    /** The fault of a value that could not be read at all; {@code value} is shown when simple. */
    Fault unreadable(JsonMappingException e, JsonNode value) {
        return fault(path(e.getPath()), target(e), value.isValueNode() ? simple(value) : null);
    }

    private static Object simple(JsonNode value) {
        if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.textValue();
    }

    /** The type that a value was to be read as. */
    static Class<?> target(JsonMappingException e) {
        if (e instanceof ValueInstantiationException refused && refused.getType() != null) {
            return refused.getType().getRawClass();
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : Object.class;
    }

    private Fault fault(String field, Class<?> target, Object value) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return Fault.fault(
                field,
                "须为" + Expected.zh(target),
                "Must be " + Expected.en(target),
                personal.contains(name) ? null : value);
    }

    private void note(JsonParser parser, Class<?> target, Object value) {
        faults.add(fault(path(parser.getParsingContext(), null), target, value));
    }

    static String path(JsonStreamContext context, String last) {
        List<String> parts = new ArrayList<>();
        if (last != null) {
            parts.add("." + last);
        }
        JsonStreamContext at = context;
        if (last != null && at.inObject()) {
            at = at.getParent();
        }
        for (; at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray()) {
                parts.add(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.getCurrentName() != null) {
                parts.add(0, "." + at.getCurrentName());
            }
        }
        return trim(String.join("", parts));
    }

    static String path(List<JsonMappingException.Reference> references) {
        StringBuilder text = new StringBuilder();
        for (var reference : references) {
            text.append(
                    reference.getFieldName() == null
                            ? "[" + reference.getIndex() + "]"
                            : "." + reference.getFieldName());
        }
        return trim(text.toString());
    }

    private static String trim(String path) {
        return path.startsWith(".") ? path.substring(1) : path;
    }

    /** What a value of a type has to look like. */
    private static final class Expected {

        static String zh(Class<?> type) {
            if (type.isEnum()) {
                return "以下之一：" + constants(type);
            }
            return switch (type.getSimpleName()) {
                case "Integer", "int", "Long", "long" -> "整数";
                case "Double", "double", "BigDecimal" -> "数字";
                case "Boolean", "boolean" -> "true 或 false";
                case "LocalDate" -> "yyyy-MM-dd 格式的日期";
                case "Instant" -> "RFC 3339 UTC 时刻";
                case "List", "Set", "Collection" -> "数组";
                case "String" -> "字符串";
                case "DivisionCode" -> "2、4、6、9 或 12 位区划代码";
                default -> "对象";
            };
        }

        static String en(Class<?> type) {
            if (type.isEnum()) {
                return "one of " + constants(type);
            }
            return switch (type.getSimpleName()) {
                case "Integer", "int", "Long", "long" -> "a whole number";
                case "Double", "double", "BigDecimal" -> "a number";
                case "Boolean", "boolean" -> "true or false";
                case "LocalDate" -> "a date, yyyy-MM-dd";
                case "Instant" -> "an instant, RFC 3339 in UTC";
                case "List", "Set", "Collection" -> "an array";
                case "String" -> "a string";
                case "DivisionCode" -> "a division code of 2, 4, 6, 9 or 12 digits";
                default -> "an object";
            };
        }

        private static String constants(Class<?> type) {
            return Arrays.toString(type.getEnumConstants());
        }
    }
}
