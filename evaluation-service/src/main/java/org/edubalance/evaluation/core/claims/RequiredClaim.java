package org.edubalance.evaluation.core.claims;

import org.edubalance.evaluation.core.Text;

/**
 * A claim that has to be made; one with this id will do, or one that is bound to this figure.
 *
 * @param claim id of a claim; may be absent
 * @param figure that a claim may be bound to; may be absent
 * @param text what is missing without it
 */
public record RequiredClaim(String claim, FigureRef figure, Text text) {

    boolean isMetBy(PublishedClaim published) {
        return published.id().equals(claim)
                || (figure != null
                        && published.figure() != null
                        && figure.isSameFigure(published.figure()));
    }
}
