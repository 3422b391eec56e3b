package org.edubalance.evaluation.evaluations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a sealed evaluation comes out the same when it is computed again.
 *
 * @param digest as sealed
 * @param replayedDigest as computed now from the facts of the same instant
 * @param agrees whether they are the same
 * @param differs what is not the same; empty when they agree
 */
@Schema(name = "Replay")
record ReplayResponse(
        String digest, String replayedDigest, boolean agrees, List<Difference> differs) {

    /** What a digest is over. */
    enum Difference {
        INPUTS,
        STANDARD,
        RESULT
    }
}
