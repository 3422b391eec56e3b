package org.edubalance.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as text: for each stage its indicators, the composite, the limit, the verdict. */
final class ResultTable {

    private static final String ABSENT = "-";
    private static final String ROW = "  %-30s %16s %16s %8s  %s%n";

    private ResultTable() {}

    static String of(JsonNode evaluation) {
        StringBuilder text = new StringBuilder();
        text.append(heading(evaluation)).append(System.lineSeparator());
        for (JsonNode stage : evaluation.path("stages")) {
            text.append(System.lineSeparator()).append(stage(stage));
        }
        text.append(System.lineSeparator())
                .append("Verdict: ")
                .append(evaluation.path("verdict").asText(ABSENT))
                .append(System.lineSeparator());
        return text.toString();
    }

    /** The same in one line a stage. */
    static String summary(JsonNode evaluation) {
        StringBuilder text = new StringBuilder(heading(evaluation));
        text.append(": ").append(evaluation.path("verdict").asText(ABSENT));
        for (JsonNode stage : evaluation.path("stages")) {
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(stage.path("stage").asText())
                    .append(' ')
                    .append(composite(stage));
        }
        return text.append(System.lineSeparator()).toString();
    }

    private static String heading(JsonNode evaluation) {
        JsonNode standard = evaluation.path("standard");
        String name =
                standard.isObject()
                        ? standard.path("id").asText()
                                + " version "
                                + standard.path("version").asText()
                        : standard.asText();
        return "Evaluation of "
                + evaluation.path("divisionCode").asText()
                + ", academic year "
                + evaluation.path("academicYear").asText()
                + ", under "
                + name;
    }

    private static String stage(JsonNode stage) {
        StringBuilder text = new StringBuilder(stage.path("stage").asText());
        text.append(counts(stage)).append(System.lineSeparator());
        text.append(
                String.format(Locale.ROOT, ROW, "indicator", "mean", "std. deviation", "CV", "")
                        .stripTrailing());
        text.append(System.lineSeparator());
        for (JsonNode indicator : stage.path("indicators")) {
            text.append(
                    String.format(
                                    Locale.ROOT,
                                    ROW,
                                    indicator.path("id").asText(),
                                    number(indicator.path("mean"), 4),
                                    number(indicator.path("standardDeviation"), 4),
                                    number(indicator.path("cv"), 4),
                                    remark(indicator))
                            .stripTrailing());
            text.append(System.lineSeparator());
        }
        return text.append("  ").append(composite(stage)).append(System.lineSeparator()).toString();
    }

    private static String counts(JsonNode stage) {
        List<String> counts = new ArrayList<>();
        for (String name : List.of("schools", "pupils", "teachers")) {
            JsonNode count = stage.path(name);
            if (count.isNumber()) {
                counts.add(String.format(Locale.ROOT, "%,.0f %s", count.asDouble(), name));
            }
        }
        return counts.isEmpty() ? "" : ": " + String.join(", ", counts);
    }

    private static String composite(JsonNode stage) {
        String cv = number(stage.path("compositeCv"), 2);
        String full = cv.equals(ABSENT) ? "" : " (" + number(stage.path("compositeCv"), 6) + ")";
        return "composite CV "
                + cv
                + full
                + ", limit "
                + number(stage.path("limit"), 2)
                + ": "
                + stage.path("verdict").asText(ABSENT);
    }

    private static String remark(JsonNode indicator) {
        List<String> remarks = new ArrayList<>();
        if (indicator.path("limit").isNumber()) {
            remarks.add(
                    "limit "
                            + number(indicator.path("limit"), 2)
                            + ": "
                            + indicator.path("verdict").asText(ABSENT));
        }
        int missing = indicator.path("missing").size();
        if (missing > 0) {
            remarks.add(missing + " without data");
        }
        return String.join(", ", remarks);
    }

    /** Half-up from the full value, as the standard rounds. */
    private static String number(JsonNode value, int decimals) {
        if (!value.isNumber()) {
            return ABSENT;
        }
        BigDecimal rounded =
                new BigDecimal(value.asText()).setScale(decimals, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
    }
}
