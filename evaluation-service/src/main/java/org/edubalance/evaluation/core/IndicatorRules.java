package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the indicators of a standard must be. */
final class IndicatorRules {
    private final List<Fault> faults = new ArrayList<>();

    private IndicatorRules() {}

    static List<Fault> faults(List<Indicator> indicators) {
        IndicatorRules rules = new IndicatorRules();
        if (indicators.isEmpty()) {
            rules.add("/indicators", "至少需要一项指标", "needs an indicator");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String path = "/indicators/" + i;
            if (indicator == null) {
                rules.add(path, "不能为空", "is required");
                continue;
            }
            if (indicator.id() != null && !ids.add(indicator.id())) {
                rules.add(path + "/id", "指标编号重复", "is used twice");
            }
            rules.indicator(indicator, path);
        }
        return rules.faults;
    }

    private void indicator(Indicator indicator, String path) {
        if (indicator.id() == null || !indicator.id().matches("[A-Za-z][A-Za-z0-9_-]*")) {
            add(
                    path + "/id",
                    "须以字母开头，仅含字母、数字、- 和 _",
                    "must start with a letter; letters, digits, - and _");
        }
        per(indicator, path);
        if (!Double.isFinite(indicator.scale()) || indicator.scale() <= 0) {
            add(path + "/scale", "须为正数", "must be a positive number");
        }
        if (indicator.numerator().isEmpty()) {
            add(path + "/numerator", "至少需要一个数据项", "needs a fact");
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < indicator.numerator().size(); i++) {
            String place = path + "/numerator/" + i;
            Optional<Term> term = Term.parse(indicator.numerator().get(i));
            if (term.isEmpty()) {
                add(place, "须为 + 或 - 加数据项名称", "must be + or - and the name of a fact");
            } else {
                term(term.get(), indicator.shared(), place, named);
            }
        }
        faults.addAll(StageNumbers.faults(path + "/threshold", indicator.threshold()));
        indicator
                .threshold()
                .forEach(
                        (stage, value) -> {
                            if (value != null && value == 0 && !indicator.capped()) {
                                add(path + "/threshold/" + stage, "不能为零", "must not be zero");
                            }
                        });
    }

    private void per(Indicator indicator, String path) {
        String per = indicator.per();
        boolean ofStage =
                per != null
                        && FactGroup.of(per)
                                .filter(group -> !group.heldBySchool() && group != FactGroup.PEAK)
                                .isPresent();
        if (!Indicator.PUPILS.equals(per) && !Indicator.SCHOOL.equals(per) && !ofStage) {
            add(
                    path + "/per",
                    "须为 pupils、school 或学段数据项名称",
                    "must be pupils, school or the name of a fact of the stage");
        }
        Comparison comparator = indicator.comparator();
        if (comparator != null && comparator != Comparison.GE && comparator != Comparison.LE) {
            add(path + "/comparator", "须为 GE 或 LE", "must be GE or LE");
        }
        boolean peak =
                indicator.numerator().stream()
                        .flatMap(text -> Term.parse(text).stream())
                        .anyMatch(term -> FactGroup.PEAK.names().contains(term.fact()));
        if (peak && (indicator.numerator().size() > 1 || !Indicator.SCHOOL.equals(per))) {
            add(
                    path + "/numerator",
                    "最大值不能相加，须单独使用，且 per 为 school",
                    "a maximum can not be added up: it stands alone, per school");
        }
    }

    private void term(Term term, boolean shared, String place, Set<String> named) {
        Optional<FactGroup> group = FactGroup.of(term.fact());
        if (group.isEmpty()) {
            add(place, "未知的数据项 " + term.fact(), "unknown fact " + term.fact());
        } else if (shared && !group.get().heldBySchool()) {
            add(
                    place,
                    term.fact() + " 按学段统计，不参与拆分",
                    term.fact() + " is counted by stage and never split");
        }
        if (!named.add(term.fact())) {
            add(place, "数据项重复", "the fact is named twice");
        }
    }

    private void add(String path, String zh, String en) {
        faults.add(new Fault(path, new Text(zh, en)));
    }
}
