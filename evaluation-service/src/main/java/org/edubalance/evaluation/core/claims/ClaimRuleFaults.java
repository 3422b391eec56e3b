package org.edubalance.evaluation.core.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.edubalance.evaluation.core.Fault;
import org.edubalance.evaluation.core.Text;

/** What keeps a rule from being applied: every fault, each with its place. */
public final class ClaimRuleFaults {
    private final ClaimRule rule;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private ClaimRuleFaults(ClaimRule rule) {
        this.rule = rule;
    }

    /** All that is wrong with the rule. */
    public static List<Fault> of(ClaimRule rule) {
        return new ClaimRuleFaults(rule).faults();
    }

    private List<Fault> faults() {
        for (int i = 0; i < rule.values().size(); i++) {
            NamedValue value = rule.values().get(i);
            terms("values[" + i + "].of", value.of());
            if (value.name() == null || !value.name().matches("[A-Za-z][A-Za-z0-9]{0,39}")) {
                add(
                        "values[" + i + "].name",
                        "须以字母开头，由字母和数字组成",
                        "A letter, then letters and digits");
            } else if (!known.add(value.name())) {
                add("values[" + i + "].name", "名称重复", "The name is taken");
            }
        }
        relations("when", rule.when());
        relations("holds", rule.holds());
        shape();
        texts();
        return List.copyOf(faults);
    }

    private void shape() {
        RuleKind kind = rule.kind();
        if (kind == null) {
            return;
        }
        if (kind.hasRelations() == rule.holds().isEmpty()) {
            add(
                    "holds",
                    kind.hasRelations() ? "此类规则至少须有一个关系" : "此类规则没有关系",
                    kind.hasRelations()
                            ? "A rule of this kind has a relation at least"
                            : "A rule of this kind has no relation");
        }
        if ((kind == RuleKind.REQUIRED_CLAIM) == rule.required().isEmpty()) {
            add(
                    "required",
                    "仅 REQUIRED_CLAIM 列出须公布的指标",
                    "Listed with REQUIRED_CLAIM, and only then");
        }
        if ((kind == RuleKind.NAME_KNOWN) == (rule.names() == null)) {
            add("names", "仅 NAME_KNOWN 须指明名称类别", "Given with NAME_KNOWN, and only then");
        }
        if (kind != RuleKind.NAME_KNOWN && !rule.claims().isEmpty()) {
            add("claims", "仅用于 NAME_KNOWN", "Only with NAME_KNOWN");
        }
        for (int i = 0; i < rule.required().size(); i++) {
            RequiredClaim wanted = rule.required().get(i);
            String at = "required[" + i + "]";
            if (wanted.claim() == null && wanted.figure() == null) {
                add(at, "须指明 claim 或 figure", "Names a claim or a figure");
            }
            if (wanted.figure() != null) {
                figure(at + ".figure", wanted.figure());
            }
            bothLanguages(at + ".text", wanted.text());
        }
    }

    private void relations(String at, List<Relation> relations) {
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            String here = at + "[" + i + "]";
            if (relation.comparator() == null) {
                add(here + ".comparator", "不能为空", "Must be there");
            }
            terms(here + ".left", relation.left());
            if (relation.comparator() == RelationComparator.WHOLE) {
                if (!relation.right().isEmpty()) {
                    add(here + ".right", "WHOLE 没有右边", "WHOLE has no right side");
                }
            } else {
                terms(here + ".right", relation.right());
            }
        }
    }

    private void terms(String at, List<Term> terms) {
        if (terms.isEmpty()) {
            add(at, "至少须有一项", "At least one term");
        }
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String here = at + "[" + i + "]";
            if (term.of().isEmpty()) {
                add(here + ".of", "至少须有一个因数", "At least one factor");
            }
            operands(here + ".of", term.of());
            operands(here + ".per", term.per());
        }
    }

    private void operands(String at, List<Operand> operands) {
        for (int i = 0; i < operands.size(); i++) {
            Operand operand = operands.get(i);
            String here = at + "[" + i + "]";
            if (!operand.isOne()) {
                add(
                        here,
                        "须且只能指明 claim、years、figure、constant、value 之一",
                        "Exactly one of claim, years, figure, constant, value");
            }
            if (operand.constant() != null && !Double.isFinite(operand.constant())) {
                add(here + ".constant", "须为有限数", "Must be finite");
            }
            if (operand.value() != null && !known.contains(operand.value())) {
                add(here + ".value", "此前没有此名称", "No value of this name before");
            }
            if (operand.figure() != null) {
                figure(here + ".figure", operand.figure());
            }
        }
    }

    private void figure(String at, FigureRef figure) {
        if (figure.id() == null || figure.id().isBlank()) {
            add(at + ".id", "不能为空", "Must be there");
        }
        if (figure.service() == null
                || !figure.service().matches("registry|teacher|funding|evaluation")) {
            add(
                    at + ".service",
                    "须为 registry、teacher、funding 或 evaluation",
                    "One of registry, teacher, funding, evaluation");
        }
    }

    private void texts() {
        bothLanguages("text", rule.text());
        if (rule.text() == null) {
            return;
        }
        Set<String> places = new HashSet<>(known);
        places.addAll(rule.claimIds());
        places.addAll(Set.of("missing", "unknown"));
        Map<String, String> texts = new TreeMap<>();
        if (rule.text().zh() != null) {
            texts.put("text.zh", rule.text().zh());
        }
        if (rule.text().en() != null) {
            texts.put("text.en", rule.text().en());
        }
        texts.forEach(
                (at, text) -> {
                    Matcher place = RuleText.PLACE.matcher(text);
                    while (place.find()) {
                        if (!places.contains(place.group(1))) {
                            add(at, "规则中没有 " + place.group(1), "The rule has no " + place.group(1));
                        }
                    }
                });
    }

    private void bothLanguages(String at, Text text) {
        if (text == null
                || text.zh() == null
                || text.zh().isBlank()
                || text.en() == null
                || text.en().isBlank()) {
            add(at, "须有中文和英文", "In Chinese and in English");
        }
    }

    private void add(String at, String zh, String en) {
        faults.add(new Fault(at, new Text(zh, en)));
    }
}
