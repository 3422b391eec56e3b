package org.edubalance.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of a list's table. Values of a list stand in one cell, separated by semicolons; records
 * of a list stand in one cell as JSON, for a table has no place for them.
 *
 * @param path dotted path of the value
 * @param heading what stands above it
 * @param steps names on the way to the value
 * @param isDate whether the values are days
 */
record TableColumn(String path, String heading, List<String> steps, boolean isDate) {

    JsonNode in(JsonNode row) {
        JsonNode value = row;
        for (String step : steps) {
            value = value.path(step);
        }
        boolean absent = value.isNull() || value.isArray() && value.isEmpty();
        return absent ? MissingNode.getInstance() : value;
    }

    /** A value as text, as an import reads it; {@code null} for an absent one. */
    static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        if (value.isNumber()) {
            return number(value).toPlainString();
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>(value.size());
            for (JsonNode element : value) {
                if (element.isContainerNode()) {
                    return value.toString();
                }
                texts.add(text(element));
            }
            return String.join(";", texts);
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    /** A number as it stands in JSON, digit by digit. */
    static BigDecimal number(JsonNode value) {
        return value.isDouble() || value.isFloat()
                ? new BigDecimal(value.asText())
                : value.decimalValue();
    }
}
