package org.edubalance.evaluation.core.claims;

import java.util.List;
import org.edubalance.evaluation.core.Text;

/**
 * What came of a rule.
 *
 * @param rule which
 * @param state what came of it
 * @param text what it means, with the numbers; absent unless broken or undetermined
 * @param claims ids of the claims that it was about
 * @param names what was looked up and not known
 */
public record RuleOutcome(
        ClaimRule rule, State state, Text text, List<String> claims, List<String> names) {

    /** What can come of a rule. */
    public enum State {
        /** The county does not publish what it is about, or it concerns others. */
        NOT_APPLICABLE,
        /** As it should be. */
        HOLDS,
        /** Not as it should be. */
        BROKEN,
        /** A figure that it needs is not known. */
        UNDETERMINED
    }
}
