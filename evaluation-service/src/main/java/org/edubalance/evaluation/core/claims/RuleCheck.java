package org.edubalance.evaluation.core.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.edubalance.evaluation.core.Text;

/** Holds one rule against the claims of a county. */
public final class RuleCheck {
    private final ClaimRule rule;
    private final ClaimSet set;
    private final Map<String, Double> named = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private RuleCheck(ClaimRule rule, ClaimSet set) {
        this.rule = rule;
        this.set = set;
    }

    /**
     * What comes of the rule. A rule about claims that the county does not make concerns others.
     */
    public static RuleOutcome of(ClaimRule rule, ClaimSet set) {
        return new RuleCheck(rule, set).outcome();
    }

    private RuleOutcome outcome() {
        if (set.all().isEmpty()
                || !rule.operands()
                        .flatMap(operand -> operand.claims().stream())
                        .allMatch(id -> set.claim(id).isPresent())) {
            return outcome(RuleOutcome.State.NOT_APPLICABLE, null, List.of());
        }
        for (NamedValue value : rule.values()) {
            named.put(value.name(), sum(value.of()));
        }
        for (Relation condition : rule.when()) {
            Boolean met = met(condition);
            if (met == null) {
                return undetermined();
            }
            if (!met) {
                return outcome(RuleOutcome.State.NOT_APPLICABLE, null, List.of());
            }
        }
        return switch (rule.kind()) {
            case NAME_KNOWN -> names();
            case REQUIRED_CLAIM -> required();
            default -> relations();
        };
    }

    private RuleOutcome relations() {
        boolean open = false;
        for (Relation relation : rule.holds()) {
            Boolean met = met(relation);
            if (Boolean.FALSE.equals(met)) {
                return broken(Map.of(), List.of());
            }
            open |= met == null;
        }
        return open ? undetermined() : outcome(RuleOutcome.State.HOLDS, null, List.of());
    }

    private RuleOutcome names() {
        List<String> strangers =
                set.all().stream()
                        .filter(c -> rule.claims().isEmpty() || rule.claims().contains(c.id()))
                        .flatMap(claim -> claim.names().stream())
                        .filter(place -> place.kind() == rule.names())
                        .filter(place -> !set.names().knows(place))
                        .map(NamedPlace::name)
                        .distinct()
                        .toList();
        if (strangers.isEmpty()) {
            return outcome(RuleOutcome.State.HOLDS, null, List.of());
        }
        String zh = String.join("、", strangers);
        return broken(Map.of("unknown", new Text(zh, zh)), strangers);
    }

    private RuleOutcome required() {
        List<Text> missing =
                rule.required().stream()
                        .filter(wanted -> set.all().stream().noneMatch(wanted::isMetBy))
                        .map(RequiredClaim::text)
                        .toList();
        if (missing.isEmpty()) {
            return outcome(RuleOutcome.State.HOLDS, null, List.of());
        }
        return broken(
                Map.of(
                        "missing",
                        new Text(
                                String.join("、", missing.stream().map(Text::zh).toList()),
                                String.join(", ", missing.stream().map(Text::en).toList()))),
                List.of());
    }

    private Boolean met(Relation relation) {
        Double left = sum(relation.left());
        boolean alone = relation.comparator() == RelationComparator.WHOLE;
        Double right = alone ? Double.valueOf(0) : sum(relation.right());
        return left == null || right == null
                ? null
                : relation.comparator().holds(left, right, relation.decimals());
    }

    private Double sum(List<Term> terms) {
        double sum = 0;
        for (Term term : terms) {
            Double of = product(term.of());
            Double per = product(term.per());
            if (of == null || per == null || per == 0) {
                return null;
            }
            sum += of / per;
        }
        return sum;
    }

    private Double product(List<Operand> factors) {
        double product = 1;
        for (Operand factor : factors) {
            Double number = number(factor);
            if (number == null) {
                return null;
            }
            product *= number;
        }
        return product;
    }

    private Double number(Operand operand) {
        if (operand.constant() != null) {
            return operand.constant();
        }
        if (operand.value() != null) {
            return named.get(operand.value());
        }
        if (operand.figure() != null) {
            Double figure = set.figure(operand.figure());
            if (figure == null) {
                unknown.add(operand.figure().toString());
            }
            return figure;
        }
        if (operand.claim() != null) {
            return set.claim(operand.claim()).map(c -> c.value().doubleValue()).orElse(null);
        }
        Period period = set.claim(operand.years()).map(PublishedClaim::period).orElse(null);
        if (period == null) {
            unknown.add(operand.years());
            return null;
        }
        return period.years();
    }

    private RuleOutcome broken(Map<String, Text> found, List<String> names) {
        RuleText numbers = new RuleText(named, set, found);
        return outcome(RuleOutcome.State.BROKEN, numbers.fill(rule.text()), names);
    }

    private RuleOutcome undetermined() {
        String lacking = unknown.isEmpty() ? "0" : String.join(", ", unknown);
        return outcome(
                RuleOutcome.State.UNDETERMINED,
                new Text(
                        "规则 " + rule.id() + " 无法判定，缺少：" + lacking,
                        "Rule " + rule.id() + " can not be decided; not known: " + lacking),
                List.of());
    }

    private RuleOutcome outcome(RuleOutcome.State state, Text text, List<String> names) {
        List<String> about = new ArrayList<>();
        for (String id : rule.claimIds()) {
            if (set.claim(id).isPresent()) {
                about.add(id);
            }
        }
        return new RuleOutcome(rule, state, text, List.copyOf(about), names);
    }
}
