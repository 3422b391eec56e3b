package org.edubalance.kit.snapshot;

/** The parameter {@code asOf} of reads, for the document. */
public final class AsOf {

    /** What the parameter means. */
    public static final String DESCRIPTION =
            "The state at this instant, not after now; absent: the present one";

    private AsOf() {}
}
