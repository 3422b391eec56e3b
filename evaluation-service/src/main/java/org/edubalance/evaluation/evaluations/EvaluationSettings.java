package org.edubalance.evaluation.evaluations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How evaluations of many counties are shared out. */
@ConfigMapping(prefix = "balance.evaluation")
interface EvaluationSettings {

    /**
     * Counties that a replica evaluates at a time; more than 3 are no use, it has 3 job threads.
     */
    @WithDefault("3")
    int partsAtOnce();

    /**
     * Blocks of counties of one evaluation that are offered at a time, over all replicas: three a
     * replica keep all of them busy, and what else waits gets its turn after a block.
     */
    @WithDefault("6")
    int blocksAtOnce();

    /** How long a county waits for a source that does not deliver before it is FAILED. */
    @WithDefault("PT10M")
    Duration sourcePatience();
}
