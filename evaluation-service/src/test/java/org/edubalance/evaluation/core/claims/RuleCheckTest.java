package org.edubalance.evaluation.core.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.edubalance.evaluation.core.Finding.Severity;
import org.edubalance.evaluation.core.Text;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

    private static final KnownNames NO_NAMES = new KnownNames(Set.of(), Set.of());
    private static final FigureRef FIGURE = FigureRef.of("registry", "schools.public");

    private static PublishedClaim claim(String id, String value, FigureRef figure) {
        return new PublishedClaim(
                id,
                id,
                null,
                null,
                new BigDecimal(value),
                "1",
                ClaimComparator.EQ,
                null,
                null,
                figure);
    }

    private static Term term(Operand... of) {
        return new Term(List.of(of), null);
    }

    private static ClaimRule rule(RuleKind kind, List<Relation> when, List<Relation> holds) {
        return new ClaimRule(
                "R",
                kind,
                null,
                Severity.ERROR,
                new Text("{A}", "{A}"),
                null,
                when,
                holds,
                null,
                null,
                null);
    }

    private static Relation same(Operand left, Operand right) {
        return new Relation(List.of(term(left)), RelationComparator.EQ, List.of(term(right)), null);
    }

    private static Operand figure() {
        return new Operand(null, null, FIGURE, null, null);
    }

    @Test
    void aFigureThatNobodyOffersLeavesTheRuleOpen() {
        ClaimRule rule = rule(RuleKind.EQUAL, null, List.of(same(Operand.ofClaim("A"), figure())));
        List<PublishedClaim> claims = List.of(claim("A", "230", null));
        RuleOutcome open = RuleCheck.of(rule, new ClaimSet(claims, figure -> null, NO_NAMES));
        assertThat(open.state()).isEqualTo(RuleOutcome.State.UNDETERMINED);
        assertThat(open.text().en()).contains("registry/schools.public");
        assertThat(RuleCheck.of(rule, new ClaimSet(claims, figure -> 230.0, NO_NAMES)).state())
                .isEqualTo(RuleOutcome.State.HOLDS);
        assertThat(RuleCheck.of(rule, new ClaimSet(claims, figure -> 229.0, NO_NAMES)).state())
                .isEqualTo(RuleOutcome.State.BROKEN);
    }

    @Test
    void aBrokenRelationDecidesWhateverElseIsNotKnown() {
        ClaimRule rule =
                rule(
                        RuleKind.EQUAL,
                        null,
                        List.of(
                                same(Operand.ofClaim("A"), figure()),
                                same(Operand.ofClaim("A"), Operand.ofConstant(7))));
        ClaimSet set = new ClaimSet(List.of(claim("A", "8", null)), figure -> null, NO_NAMES);
        assertThat(RuleCheck.of(rule, set).state()).isEqualTo(RuleOutcome.State.BROKEN);
    }

    @Test
    void aQuotientByZeroIsNotKnown() {
        Relation relation =
                new Relation(
                        List.of(
                                new Term(
                                        List.of(Operand.ofConstant(1)),
                                        List.of(Operand.ofClaim("A")))),
                        RelationComparator.GE,
                        List.of(term(Operand.ofConstant(0))),
                        null);
        ClaimSet set = new ClaimSet(List.of(claim("A", "0", null)), figure -> null, NO_NAMES);
        assertThat(RuleCheck.of(rule(RuleKind.RATIO, null, List.of(relation)), set).state())
                .isEqualTo(RuleOutcome.State.UNDETERMINED);
    }

    @Test
    void aRuleConcernsOnlyWhoFulfilsItsConditions() {
        ClaimRule rule =
                rule(
                        RuleKind.CONTRADICTS,
                        List.of(same(Operand.ofClaim("A"), Operand.ofConstant(1))),
                        List.of(same(Operand.ofClaim("B"), Operand.ofConstant(0))));
        List<PublishedClaim> both = List.of(claim("A", "1", null), claim("B", "1", null));
        List<PublishedClaim> one = List.of(claim("A", "2", null), claim("B", "1", null));
        assertThat(RuleCheck.of(rule, new ClaimSet(both, figure -> null, NO_NAMES)).state())
                .isEqualTo(RuleOutcome.State.BROKEN);
        assertThat(RuleCheck.of(rule, new ClaimSet(one, figure -> null, NO_NAMES)).state())
                .isEqualTo(RuleOutcome.State.NOT_APPLICABLE);
    }

    @Test
    void aRequiredClaimMayBeMadeUnderAnyIdWhenItIsBoundToTheFigure() {
        ClaimRule rule =
                new ClaimRule(
                        "R",
                        RuleKind.REQUIRED_CLAIM,
                        "DQ",
                        Severity.WARNING,
                        new Text("{missing}", "{missing}"),
                        null,
                        null,
                        null,
                        List.of(new RequiredClaim("X", FIGURE, new Text("某项", "something"))),
                        null,
                        null);
        List<PublishedClaim> without = new ArrayList<>(List.of(claim("A", "1", null)));
        RuleOutcome broken = RuleCheck.of(rule, new ClaimSet(without, figure -> null, NO_NAMES));
        assertThat(broken.state()).isEqualTo(RuleOutcome.State.BROKEN);
        assertThat(broken.text()).isEqualTo(new Text("某项", "something"));
        without.add(claim("OWN-NUMBER", "3", FIGURE));
        assertThat(RuleCheck.of(rule, new ClaimSet(without, figure -> null, NO_NAMES)).state())
                .isEqualTo(RuleOutcome.State.HOLDS);
    }

    @Test
    void aRuleThatSaysTooLittleOrTooMuchIsRefusedWithEveryFault() {
        ClaimRule rule =
                new ClaimRule(
                        "R",
                        RuleKind.SUM,
                        null,
                        Severity.ERROR,
                        new Text("{nobody}", ""),
                        List.of(new NamedValue("a b", List.of())),
                        null,
                        List.of(
                                new Relation(
                                        List.of(term(new Operand("A", null, null, 1.0, null))),
                                        null,
                                        List.of(),
                                        null)),
                        List.of(new RequiredClaim(null, null, null)),
                        PlaceKind.TOWN,
                        List.of("A"));
        assertThat(ClaimRuleFaults.of(rule).stream().map(fault -> fault.path()))
                .containsExactlyInAnyOrder(
                        "values[0].of",
                        "values[0].name",
                        "holds[0].comparator",
                        "holds[0].left[0].of[0]",
                        "holds[0].right",
                        "required",
                        "required[0]",
                        "required[0].text",
                        "names",
                        "claims",
                        "text",
                        "text.zh");
    }
}
