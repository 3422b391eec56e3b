package org.edubalance.evaluation.core;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The shipped documents, and small standards for a single rule. */
public final class Standards {
    public static final Standard BASIC_2012 = shipped("CN-2012-BASIC");
    public static final Standard QUALITY_2017 = shipped("CN-2017-QUALITY");
    static final Standard HENAN_SCHOOL = shipped("HENAN-2014-SCHOOL");
    static final Standard HENAN_MONITORING = shipped("HENAN-2022-MONITORING");

    private Standards() {}

    public static Standard shipped(String id) {
        ObjectMapper json =
                new ObjectMapper()
                        .registerModule(new JavaTimeModule())
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream in = Standards.class.getResourceAsStream("/standards/" + id + ".json")) {
            return json.readValue(in, Standard.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Indicator indicator(String id, String... numerator) {
        boolean shared =
                FactGroup.of(numerator[0].substring(1)).map(FactGroup::heldBySchool).orElse(false);
        return new Indicator(
                id,
                new Text("指标", "indicator"),
                "unit",
                List.of(numerator),
                "pupils",
                1,
                shared,
                false,
                Map.of(),
                null,
                null,
                null);
    }

    /** Books per pupil alone: the composite of one indicator is its coefficient. */
    public static Standard books() {
        return composite(0.65, indicator("booksPerPupil", "+books"));
    }

    public static Standard composite(double limit, Indicator... indicators) {
        return with(CvRule.Apply.COMPOSITE, limit, indicators);
    }

    public static Standard each(double limit, Indicator... indicators) {
        return with(CvRule.Apply.EACH, limit, indicators);
    }

    private static Standard with(CvRule.Apply apply, double limit, Indicator... indicators) {
        return new Standard(
                "TEST",
                1,
                null,
                new Text("测试", "test"),
                "test",
                LocalDate.of(2012, 1, 20),
                null,
                3,
                null,
                null,
                List.of(indicators),
                new CvRule(
                        apply,
                        Map.of(Stage.PRIMARY, limit, Stage.JUNIOR, limit),
                        Map.of(),
                        null,
                        null),
                null,
                List.of(),
                List.of());
    }

    public static StageResult stage(EvaluationResult result, Stage stage) {
        return result.stages().stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    /** The first indicator of the primary stage. */
    public static IndicatorResult primary(EvaluationResult result) {
        return stage(result, Stage.PRIMARY).indicators().get(0);
    }

    public static SchoolResult school(EvaluationResult result, String code, Stage stage) {
        return result.schools().stream()
                .filter(one -> one.schoolCode().equals(code) && one.stage() == stage)
                .findFirst()
                .orElseThrow();
    }
}
