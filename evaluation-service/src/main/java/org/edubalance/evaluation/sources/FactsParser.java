package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.FactGroup;
import org.edubalance.evaluation.core.FundingFacts;
import org.edubalance.evaluation.core.Ownership;
import org.edubalance.evaluation.core.ReturnStatus;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.StaffingFacts;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageFacts;
import org.edubalance.evaluation.core.UrbanRural;

/** Reads the lines of the three sources as facts; what they leave out stays missing. */
@ApplicationScoped
class FactsParser {

    CountyFacts county(int academicYear, FactLines registry, FactLines teacher, FactLines funding) {
        List<SchoolFacts> schools = each(Source.REGISTRY, registry, FactsParser::school);
        List<StaffingFacts> posts = each(Source.TEACHER, teacher, FactsParser::staffing);
        List<FundingFacts> funds = each(Source.FUNDING, funding, FactsParser::money);
        try {
            return new CountyFacts(academicYear, schools, posts, funds);
        } catch (IllegalArgumentException e) {
            Source source = e.getMessage().startsWith("school") ? Source.REGISTRY : Source.TEACHER;
            throw new SourceUnavailable(
                            e.getMessage().startsWith("funding") ? Source.FUNDING : source,
                            e.getMessage(),
                            e)
                    .toProblem();
        }
    }

    private static <T> List<T> each(Source source, FactLines lines, Function<JsonNode, T> reading) {
        List<T> facts = new ArrayList<>(lines.lines().size());
        for (JsonNode line : lines.lines()) {
            try {
                facts.add(reading.apply(line));
            } catch (IllegalArgumentException | NullPointerException e) {
                throw new SourceUnavailable(source, "a line is not a fact: " + e.getMessage(), e)
                        .toProblem();
            }
        }
        return facts;
    }

    private static SchoolFacts school(JsonNode line) {
        Map<String, Double> quantities = new HashMap<>();
        addNumbers(quantities, line.get("premises"));
        addNumbers(quantities, line.get("equipment"));
        return new SchoolFacts(
                text(line, "schoolCode"),
                text(line, "name"),
                constant(SchoolKind.class, line, "kind"),
                constant(Ownership.class, line, "ownership"),
                constant(UrbanRural.class, line, "urbanRural"),
                text(line, "divisionCode"),
                text(line, "townCode"),
                text(line, "centralSchoolCode"),
                constant(ReturnStatus.class, line, "returnStatus"),
                quantities,
                stages(line.get("stages")));
    }

    private static List<StageFacts> stages(JsonNode stages) {
        if (stages == null || stages.isNull()) {
            return null;
        }
        List<StageFacts> parts = new ArrayList<>(stages.size());
        for (JsonNode stage : stages) {
            Map<String, Double> own = new HashMap<>();
            addNumbers(own, stage);
            addNumbers(own, stage.get("premises"));
            addNumbers(own, stage.get("equipment"));
            addCounts(own, stage);
            JsonNode pupils = stage.get("pupils");
            parts.add(new StageFacts(constant(Stage.class, stage, "stage"), whole(pupils), own));
        }
        return parts;
    }

    /** Counts of the stage; those of a group go by a dotted name, {@code fitness.passed}. */
    private static void addCounts(Map<String, Double> counts, JsonNode stage) {
        for (String name : FactGroup.OF_STAGE) {
            JsonNode value = stage.at("/" + name.replace('.', '/'));
            if (value.isNumber()) {
                counts.put(name, value.doubleValue());
            }
        }
    }

    private static Integer whole(JsonNode number) {
        if (number == null || number.isNull()) {
            return null;
        }
        if (!number.isNumber()
                || !number.canConvertToInt()
                || number.doubleValue() != number.intValue()) {
            throw new IllegalArgumentException("not a whole number: " + number);
        }
        return number.intValue();
    }

    private static StaffingFacts staffing(JsonNode line) {
        return new StaffingFacts(
                text(line, "schoolCode"), constant(Stage.class, line, "stage"), numbers(line));
    }

    private static FundingFacts money(JsonNode line) {
        return new FundingFacts(
                text(line, "schoolCode"), constant(Stage.class, line, "stage"), numbers(line));
    }

    private static Map<String, Double> numbers(JsonNode line) {
        Map<String, Double> numbers = new HashMap<>();
        addNumbers(numbers, line);
        numbers.remove("academicYear");
        numbers.remove("fiscalYear");
        return numbers;
    }

    private static void addNumbers(Map<String, Double> numbers, JsonNode object) {
        if (object != null && object.isObject()) {
            object.properties()
                    .forEach(
                            entry -> {
                                if (entry.getValue().isNumber()) {
                                    numbers.put(entry.getKey(), entry.getValue().doubleValue());
                                }
                            });
        }
    }

    private static String text(JsonNode line, String name) {
        JsonNode value = line.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode line, String name) {
        String value = text(line, name);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
