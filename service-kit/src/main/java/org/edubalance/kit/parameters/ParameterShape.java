package org.edubalance.kit.parameters;

import static org.edubalance.kit.problem.Fault.fault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Fault;

/** What the text of a parameter has to look like, by the type that it is read into. */
enum ParameterShape {
    WHOLE_NUMBER("整数", "a whole number") {
        @Override
        void read(String value, Class<?> type) {
            if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else {
                Integer.parseInt(value);
            }
        }
    },
    NUMBER("数字", "a number") {
        @Override
        void read(String value, Class<?> type) {
            if (!Double.isFinite(Double.parseDouble(value))) {
                throw new IllegalArgumentException(value);
            }
        }
    },
    BOOLEAN("true 或 false", "true or false") {
        @Override
        void read(String value, Class<?> type) {
            if (!"true".equals(value) && !"false".equals(value)) {
                throw new IllegalArgumentException(value);
            }
        }
    },
    DATE("yyyy-MM-dd 格式的日期", "a date, yyyy-MM-dd") {
        @Override
        void read(String value, Class<?> type) {
            if (!value.matches("[1-9]\\d{3}-\\d{2}-\\d{2}")) {
                throw new IllegalArgumentException(value);
            }
            LocalDate.parse(value);
        }
    },
    INSTANT("RFC 3339 UTC 时刻，如 2026-01-31T08:00:00Z", "an instant, e.g. 2026-01-31T08:00:00Z") {
        @Override
        void read(String value, Class<?> type) {
            Instant.parse(value);
        }
    },
    ID("UUID", "a UUID") {
        @Override
        void read(String value, Class<?> type) {
            if (value.length() != 36) {
                throw new IllegalArgumentException(value);
            }
            UUID.fromString(value);
        }
    },
    DIVISION("2、4、6、9 或 12 位区划代码，全国为 0", "a division code of 2, 4, 6, 9 or 12 digits, or 0") {
        @Override
        void read(String value, Class<?> type) {
            DivisionCode.fromString(value);
        }
    },
    CONSTANT("", "") {
        @Override
        void read(String value, Class<?> type) {
            if (Arrays.stream(type.getEnumConstants())
                    .noneMatch(constant -> ((Enum<?>) constant).name().equals(value))) {
                throw new IllegalArgumentException(value);
            }
        }
    },
    ANY("", "") {
        @Override
        void read(String value, Class<?> type) {
            // every text will do
        }
    };

    private final String zh;
    private final String en;

    ParameterShape(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    abstract void read(String value, Class<?> type);

    Optional<Fault> refusal(String name, String value, Class<?> type) {
        try {
            read(value, type);
            return Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            String constants = type.isEnum() ? Arrays.toString(type.getEnumConstants()) : "";
            return Optional.of(
                    type.isEnum()
                            ? fault(
                                    name,
                                    "须为以下之一：" + constants,
                                    "Must be one of " + constants,
                                    value)
                            : fault(name, "须为" + zh, "Must be " + en, value));
        }
    }

    static ParameterShape of(Class<?> type) {
        if (type.isEnum()) {
            return CONSTANT;
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> WHOLE_NUMBER;
            case "double", "Double", "BigDecimal" -> NUMBER;
            case "boolean", "Boolean" -> BOOLEAN;
            case "LocalDate" -> DATE;
            case "Instant" -> INSTANT;
            case "UUID" -> ID;
            case "DivisionCode" -> DIVISION;
            default -> ANY;
        };
    }
}
