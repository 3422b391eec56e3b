package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a standard document must be before it can be published or applied. */
public final class StandardRules {
    private final List<Fault> faults = new ArrayList<>();

    private StandardRules() {}

    /** Every fault at once, each with its place; empty when the document can be applied. */
    public static List<Fault> faults(Standard standard) {
        StandardRules rules = new StandardRules();
        rules.head(standard);
        rules.splitWeights(standard.splitWeights());
        rules.faults.addAll(InclusionRules.faults(standard.inclusion(), "/inclusion"));
        rules.faults.addAll(IndicatorRules.faults(standard.indicators()));
        rules.cvRule(standard);
        rules.schoolRule(standard);
        rules.faults.addAll(ItemRules.faults(standard));
        return List.copyOf(rules.faults);
    }

    private void head(Standard standard) {
        if (standard.id() == null || !standard.id().matches("[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*")) {
            add("/id", "须为字母、数字，以 - _ . 分隔", "must be letters and digits, parted by - _ .");
        }
        if (standard.version() < 1) {
            add("/version", "版本号从 1 开始", "versions count from 1");
        }
        derivedFrom(standard);
        if (standard.decimals() < 0 || standard.decimals() > 12) {
            add("/decimals", "须在 0 到 12 之间", "must be 0 to 12");
        }
        if (standard.effectiveFrom() == null) {
            add("/effectiveFrom", "不能为空", "is required");
        } else if (standard.effectiveTo() != null
                && !standard.effectiveTo().isAfter(standard.effectiveFrom())) {
            add("/effectiveTo", "须晚于 effectiveFrom", "must be after effectiveFrom");
        }
    }

    private void derivedFrom(Standard standard) {
        StandardName base = standard.derivedFrom();
        if (base == null) {
            return;
        }
        if (base.id() == null || base.version() == null || base.version() < 1) {
            add("/derivedFrom", "须给出标准编号和版本", "must name a standard and its version");
        } else if (base.id().equals(standard.id()) && base.version() >= standard.version()) {
            add("/derivedFrom/version", "须为更早的版本", "must be an earlier version");
        }
    }

    private void splitWeights(Map<Stage, Double> weights) {
        for (Stage stage : List.of(Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR)) {
            Double weight = weights.get(stage);
            if (weight == null || !Double.isFinite(weight) || weight <= 0) {
                add("/splitWeights/" + stage, "须为正数", "must be a positive number");
            }
        }
        if (weights.containsKey(Stage.SPECIAL)) {
            add("/splitWeights/SPECIAL", "该学段不参与拆分", "is no stage of a split");
        }
    }

    private void cvRule(Standard standard) {
        CvRule rule = standard.cvRule();
        if (rule == null) {
            if (standard.schoolRule() == null) {
                add(
                        "/cvRule",
                        "cvRule 与 schoolRule 至少需要一个",
                        "one of cvRule and schoolRule is required");
            }
            return;
        }
        for (int i = 0; i < standard.indicators().size(); i++) {
            Indicator indicator = standard.indicators().get(i);
            if (indicator != null && !indicator.perPupil()) {
                add(
                        "/indicators/" + i + "/per",
                        "有 cvRule 时只能是 pupils",
                        "can only be pupils where there is a cvRule");
            }
        }
        if (rule.apply() == null) {
            add("/cvRule/apply", "须为 EACH 或 COMPOSITE", "must be EACH or COMPOSITE");
        }
        if (rule.limit().isEmpty()) {
            add("/cvRule/limit", "至少需要一个学段的限值", "needs the limit of a stage");
        }
        faults.addAll(StageNumbers.faults("/cvRule/limit", rule.limit()));
    }

    private void schoolRule(Standard standard) {
        SchoolRule rule = standard.schoolRule();
        if (rule == null) {
            return;
        }
        if (rule.of() != standard.indicators().size()) {
            add("/schoolRule/of", "须等于指标个数", "must be the number of indicators");
        }
        if (rule.atLeast() < 0 || rule.atLeast() > rule.of()) {
            add("/schoolRule/atLeast", "须在 0 与 of 之间", "must be from 0 to `of`");
        }
        if (!(rule.restFloor() >= 0 && rule.restFloor() <= 1)) {
            add("/schoolRule/restFloor", "须在 0 与 1 之间", "must be from 0 to 1");
        }
        thresholds(
                standard.indicators(),
                standard.cvRule() == null ? Stage.EVALUATED : standard.cvRule().limit().keySet());
    }

    /** A school rule over thresholds that are not there would pass every school. */
    private void thresholds(List<Indicator> indicators, Collection<Stage> stages) {
        for (int i = 0; i < indicators.size(); i++) {
            for (Stage stage : stages) {
                Indicator indicator = indicators.get(i);
                if (indicator != null && indicator.threshold().get(stage) == null) {
                    add(
                            "/indicators/" + i + "/threshold/" + stage,
                            "有 schoolRule 时每项指标都须有阈值",
                            "is required with a schoolRule");
                }
            }
        }
    }

    private void add(String path, String zh, String en) {
        faults.add(new Fault(path, new Text(zh, en)));
    }
}
