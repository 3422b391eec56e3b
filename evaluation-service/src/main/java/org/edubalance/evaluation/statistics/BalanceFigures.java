package org.edubalance.evaluation.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.evaluations.SealedOutcome;

/** The figures of one standard, read off the latest sealed evaluation under it. */
final class BalanceFigures {
    private static final String NOT_EVALUATED = "evaluation";
    private static final String ONE = "1";

    private final Standard standard;
    private final Optional<SealedOutcome> sealed;
    private final List<FigureResponse> figures = new ArrayList<>();

    private BalanceFigures(Standard standard, Optional<SealedOutcome> sealed) {
        this.standard = standard;
        this.sealed = sealed;
    }

    static List<FigureResponse> of(Standard standard, Optional<SealedOutcome> sealed) {
        BalanceFigures balance = new BalanceFigures(standard, sealed);
        balance.verdict();
        balance.schools();
        for (Stage stage : Stage.EVALUATED) {
            balance.stage(stage);
        }
        return balance.figures;
    }

    private void verdict() {
        Double value =
                sealed.map(SealedOutcome::verdict)
                        .filter(verdict -> verdict == Verdict.PASS || verdict == Verdict.FAIL)
                        .map(verdict -> verdict == Verdict.PASS ? 1.0 : 0.0)
                        .orElse(null);
        add(
                "verdict",
                value,
                ONE,
                "",
                new Text("结论：1 为达到，0 为未达到", "Verdict: 1 is PASS, 0 is FAIL"),
                List.of("verdict"));
    }

    /** "Basically all" is never all: one school that is not known leaves the share open. */
    private void schools() {
        Map<Verdict, List<String>> schools = sealed.map(SealedOutcome::schools).orElse(Map.of());
        int met = schools.getOrDefault(Verdict.PASS, List.of()).size();
        int failed = schools.getOrDefault(Verdict.FAIL, List.of()).size();
        List<String> open = schools.getOrDefault(Verdict.UNDETERMINED, List.of());
        Double share = met + failed == 0 || !open.isEmpty() ? null : 100.0 * met / (met + failed);
        add(
                "schoolsMeeting",
                share,
                "%",
                "/schools",
                new Text(
                        "达到该标准的学校占全部学校（按学段计）的比例",
                        "Share of schools, each counted once a stage, that meet the standard"),
                open.isEmpty() ? List.of("schoolRule") : open);
    }

    private void stage(Stage stage) {
        JsonNode result = result(stage);
        add(
                "compositeCv." + stage,
                number(result.path("compositeCv")),
                ONE,
                "/indicators",
                new Text(
                        name(stage).zh() + "综合差异系数：各项指标差异系数的平均数",
                        name(stage).en() + ": mean of the indicators' coefficients of variation"),
                List.of("compositeCv"));
        for (Indicator indicator : standard.indicators()) {
            indicator(stage, indicator, result);
        }
    }

    private void indicator(Stage stage, Indicator indicator, JsonNode result) {
        JsonNode found = null;
        for (JsonNode each : result.path("indicators")) {
            if (each.path("id").asText().equals(indicator.id())) {
                found = each;
            }
        }
        List<String> missing = new ArrayList<>();
        if (found != null) {
            found.path("missing").forEach(code -> missing.add(code.asText()));
        }
        Text named =
                indicator.name() == null
                        ? new Text(indicator.id(), indicator.id())
                        : indicator.name();
        String label = name(stage).zh() + named.zh();
        String labelEn = name(stage).en() + ": " + named.en();
        add(
                "mean." + indicator.id() + "." + stage,
                found == null ? null : number(found.path("mean")),
                indicator.unit() == null ? ONE : indicator.unit(),
                "/indicators",
                new Text(label + "，全县平均", labelEn + ", mean of the county"),
                missing);
        add(
                "cv." + indicator.id() + "." + stage,
                found == null ? null : number(found.path("cv")),
                ONE,
                "/indicators",
                new Text(label + "，校际差异系数", labelEn + ", coefficient of variation"),
                missing);
    }

    private JsonNode result(Stage stage) {
        if (sealed.isPresent()) {
            for (JsonNode each : sealed.get().stages()) {
                if (each.path("stage").asText().equals(stage.name())) {
                    return each;
                }
            }
        }
        return MissingNode.getInstance();
    }

    private static Double number(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : null;
    }

    private static Text name(Stage stage) {
        return stage == Stage.PRIMARY ? new Text("小学", "Primary") : new Text("初中", "Junior");
    }

    private void add(
            String what, Double value, String unit, String path, Text text, List<String> missing) {
        figures.add(
                new FigureResponse(
                        standard.id() + "." + what,
                        value,
                        unit,
                        new Text(
                                standard.title().zh() + "：" + text.zh(),
                                standard.title().en() + ": " + text.en()),
                        sealed.map(found -> "/evaluation/v1/evaluations/" + found.id() + path)
                                .orElse(null),
                        value != null
                                ? null
                                : sealed.isEmpty() ? List.of(NOT_EVALUATED) : missing));
    }
}
