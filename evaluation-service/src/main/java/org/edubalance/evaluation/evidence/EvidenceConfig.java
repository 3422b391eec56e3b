package org.edubalance.evaluation.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How evidence is kept. */
@ConfigMapping(prefix = "balance.evidence")
interface EvidenceConfig {

    /** Largest document that may be attached; 64 MiB is the most that can be set. */
    @WithDefault("10M")
    MemorySize maxAttachmentSize();
}
