package org.edubalance.evaluation.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.edubalance.evaluation.claimrules.ClaimRuleBook;
import org.edubalance.evaluation.claims.ClaimBook;
import org.edubalance.evaluation.claims.ClaimComparisons;
import org.edubalance.evaluation.claims.ComparedClaim;
import org.edubalance.evaluation.core.Finding.Severity;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.claims.ClaimRule;
import org.edubalance.evaluation.core.claims.ClaimSet;
import org.edubalance.evaluation.core.claims.FigureRef;
import org.edubalance.evaluation.core.claims.KnownNames;
import org.edubalance.evaluation.core.claims.RuleCheck;
import org.edubalance.evaluation.core.claims.RuleOutcome;
import org.edubalance.evaluation.sources.Figure;
import org.edubalance.evaluation.sources.FigureSources;

/** What a county's claims say against each other, and against the records. */
@ApplicationScoped
class ClaimFindings {

    private static final String AGREES = "CLAIM_AGREES";

    private final ClaimBook claims;
    private final ClaimComparisons comparisons;
    private final ClaimRuleBook rules;
    private final FigureSources figures;

    ClaimFindings(
            ClaimBook claims,
            ClaimComparisons comparisons,
            ClaimRuleBook rules,
            FigureSources figures) {
        this.claims = claims;
        this.comparisons = comparisons;
        this.rules = rules;
        this.figures = figures;
    }

    void find(
            String division,
            int academicYear,
            KnownNames names,
            List<CheckItem> items,
            List<OpenCheck> open) {
        Map<String, ComparedClaim> compared =
                comparisons.of(division, academicYear).stream()
                        .collect(Collectors.toMap(ComparedClaim::id, Function.identity()));
        List<ClaimRule> applying = rules.applying(division);
        Set<FigureRef> wanted = new LinkedHashSet<>();
        applying.forEach(rule -> wanted.addAll(rule.figures()));
        Map<FigureRef, Figure> found = figures.of(division, academicYear, wanted);
        ClaimSet set =
                new ClaimSet(
                        claims.of(division, academicYear),
                        figure -> found.get(figure).value(),
                        names);
        applying.stream()
                .map(rule -> RuleCheck.of(rule, set))
                .sorted(Comparator.comparing(outcome -> outcome.rule().findingId()))
                .forEach(outcome -> take(outcome, compared, items, open));
        agreements(compared, items, open);
    }

    private static void take(
            RuleOutcome outcome,
            Map<String, ComparedClaim> compared,
            List<CheckItem> items,
            List<OpenCheck> open) {
        List<CheckRow> rows = new ArrayList<>();
        outcome.claims().forEach(id -> rows.add(row(compared.get(id))));
        outcome.names().forEach(name -> rows.add(CheckRow.ofName(name)));
        if (outcome.state() == RuleOutcome.State.BROKEN) {
            items.add(
                    new CheckItem(
                            outcome.rule().findingId(),
                            outcome.rule().id(),
                            outcome.rule().severity(),
                            outcome.text(),
                            rows));
        } else if (outcome.state() == RuleOutcome.State.UNDETERMINED) {
            open.add(new OpenCheck(outcome.rule().id(), outcome.text(), rows));
        }
    }

    /**
     * A claim that records do not bear out is a finding; those with nothing computed are told of.
     */
    private static void agreements(
            Map<String, ComparedClaim> compared, List<CheckItem> items, List<OpenCheck> open) {
        Map<Text, List<CheckRow>> unknown = new LinkedHashMap<>();
        compared.values().stream()
                .sorted(Comparator.comparing(ComparedClaim::id))
                .forEach(
                        claim -> {
                            if (Boolean.FALSE.equals(claim.agrees())) {
                                items.add(disagreement(claim));
                            } else if (claim.figure() != null && claim.computed() == null) {
                                unknown.computeIfAbsent(
                                                new Text(claim.reason().zh(), claim.reason().en()),
                                                reason -> new ArrayList<>())
                                        .add(row(claim));
                            }
                        });
        unknown.forEach((reason, rows) -> open.add(new OpenCheck(AGREES, reason, rows)));
    }

    private static CheckItem disagreement(ComparedClaim claim) {
        String published = claim.published().toPlainString() + " " + claim.unit();
        return new CheckItem(
                "CLAIM-" + claim.id(),
                AGREES,
                Severity.ERROR,
                new Text(
                        "%s（%s）公布为 %s，按记录为 %s"
                                .formatted(claim.text(), claim.id(), published, claim.computed()),
                        "%s (%s) is published as %s; the records give %s"
                                .formatted(
                                        claim.textEn() == null ? claim.text() : claim.textEn(),
                                        claim.id(),
                                        published,
                                        claim.computed())),
                List.of(row(claim)));
    }

    private static CheckRow row(ComparedClaim claim) {
        return new CheckRow(
                claim.id(),
                claim.published(),
                claim.computed(),
                claim.unit(),
                claim.source(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
