package org.edubalance.evaluation.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.edubalance.evaluation.claims.ClaimContent.ClaimFigure;
import org.edubalance.evaluation.claims.ClaimContent.ClaimPeriod;
import org.edubalance.evaluation.core.claims.FigureRef;
import org.edubalance.evaluation.core.claims.PublishedClaim;
import org.edubalance.evaluation.sources.Figure;
import org.edubalance.evaluation.sources.FigureSources;

/** Holds what a county publishes beside what the records of the services give. */
@ApplicationScoped
public class ClaimComparisons {

    private final ClaimBook book;
    private final FigureSources figures;

    ClaimComparisons(ClaimBook book, FigureSources figures) {
        this.book = book;
        this.figures = figures;
    }

    /**
     * Every claim of a county and year, by id, compared where it is bound to a figure.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the service that does not
     *     answer
     */
    public List<ComparedClaim> of(String division, int academicYear) {
        List<PublishedClaim> claims = book.of(division, academicYear);
        Set<FigureRef> wanted = new LinkedHashSet<>();
        for (PublishedClaim claim : claims) {
            if (claim.figure() != null) {
                wanted.add(asked(claim));
            }
        }
        Map<FigureRef, Figure> found = figures.of(division, academicYear, wanted);
        return claims.stream()
                .map(
                        claim ->
                                compared(
                                        division,
                                        academicYear,
                                        claim,
                                        claim.figure() == null ? null : found.get(asked(claim))))
                .toList();
    }

    /** A figure is asked for over the claim's period, unless the claim says otherwise. */
    private static FigureRef asked(PublishedClaim claim) {
        FigureRef figure = claim.figure();
        if (claim.period() == null) {
            return figure;
        }
        Map<String, String> parameters = new TreeMap<>(figure.parameters());
        parameters.putIfAbsent("from", claim.period().from().toString());
        parameters.putIfAbsent("to", claim.period().to().toString());
        return new FigureRef(figure.service(), figure.id(), parameters);
    }

    private static ComparedClaim compared(
            String division, int academicYear, PublishedClaim claim, Figure figure) {
        Double computed = figure == null ? null : figure.value();
        return new ComparedClaim(
                claim.id(),
                division,
                academicYear,
                claim.text(),
                claim.textEn(),
                claim.period() == null
                        ? null
                        : new ClaimPeriod(claim.period().from(), claim.period().to()),
                claim.value(),
                claim.unit(),
                claim.comparator(),
                claim.decimals(),
                computed,
                computed == null
                        ? null
                        : claim.comparator().agrees(computed, claim.value(), claim.decimals()),
                figure == null ? null : figure.source(),
                claim.figure() == null
                        ? null
                        : new ClaimFigure(
                                claim.figure().service(),
                                claim.figure().id(),
                                claim.figure().parameters().isEmpty()
                                        ? null
                                        : claim.figure().parameters()),
                figure == null ? null : figure.reason());
    }
}
