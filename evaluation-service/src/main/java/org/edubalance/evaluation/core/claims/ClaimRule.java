package org.edubalance.evaluation.core.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.edubalance.evaluation.core.Finding.Severity;
import org.edubalance.evaluation.core.Text;

/**
 * A relation between claims, as data.
 *
 * @param id of the rule
 * @param kind what it asks for
 * @param finding id under which a breach is reported; absent: the rule's own
 * @param severity how grave a breach is
 * @param text what a breach means; {@code {F008}} stands for a claim's value, {@code {name}} for a
 *     named value, {@code {name:1}} for one rounded to a decimal, {@code {name:up}} for the next
 *     whole number, {@code {missing}} and {@code {unknown}} for what was not found
 * @param values named numbers, each of which may use those before it
 * @param when the rule concerns only who fulfils these
 * @param holds what has to hold; not with NAME_KNOWN and REQUIRED_CLAIM
 * @param required with REQUIRED_CLAIM: what has to be published
 * @param names with NAME_KNOWN: what kind of names are looked up
 * @param claims with NAME_KNOWN: whose names; empty: every claim's
 */
public record ClaimRule(
        String id,
        RuleKind kind,
        String finding,
        Severity severity,
        Text text,
        List<NamedValue> values,
        List<Relation> when,
        List<Relation> holds,
        List<RequiredClaim> required,
        PlaceKind names,
        List<String> claims) {

    /** Copies the lists; absent is empty. */
    public ClaimRule {
        values = values == null ? List.of() : List.copyOf(values);
        when = when == null ? List.of() : List.copyOf(when);
        holds = holds == null ? List.of() : List.copyOf(holds);
        required = required == null ? List.of() : List.copyOf(required);
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /** The id that a breach is reported under. */
    public String findingId() {
        return finding == null ? id : finding;
    }

    /** The figures that it computes with. */
    public Set<FigureRef> figures() {
        Set<FigureRef> figures = new LinkedHashSet<>();
        operands().map(Operand::figure).filter(figure -> figure != null).forEach(figures::add);
        return figures;
    }

    /** The claims that it is about, in the order in which it names them. */
    public Set<String> claimIds() {
        Set<String> ids = new LinkedHashSet<>(claims);
        operands().forEach(operand -> ids.addAll(operand.claims()));
        return ids;
    }

    Stream<Operand> operands() {
        return Stream.of(
                        values.stream()
                                .flatMap(value -> value.of().stream())
                                .flatMap(Term::operands),
                        when.stream().flatMap(Relation::operands),
                        holds.stream().flatMap(Relation::operands))
                .flatMap(operands -> operands);
    }
}
