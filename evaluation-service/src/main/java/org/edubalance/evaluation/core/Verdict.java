package org.edubalance.evaluation.core;

import java.util.Collection;

/** 结论: what can be said about a test, a stage, a school or a county. */
public enum Verdict {
    /** Met, on complete facts. */
    PASS,
    /** Not met, whatever the missing facts may turn out to be. */
    FAIL,
    /** Facts are missing, or the figure has no meaning; never a quiet pass. */
    UNDETERMINED,
    /** The test does not concern this stage or school. */
    NOT_APPLICABLE;

    /**
     * All must hold: a FAIL decides, then an UNDETERMINED; only NOT_APPLICABLE ones leave
     * NOT_APPLICABLE.
     */
    public static Verdict all(Collection<Verdict> parts) {
        if (parts.contains(FAIL)) {
            return FAIL;
        }
        if (parts.contains(UNDETERMINED)) {
            return UNDETERMINED;
        }
        return parts.contains(PASS) ? PASS : NOT_APPLICABLE;
    }
}
