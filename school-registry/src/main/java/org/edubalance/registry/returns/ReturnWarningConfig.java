package org.edubalance.registry.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a submitted return is striking enough for its verifier to be asked. */
@ConfigMapping(prefix = "balance.registry.return-warnings")
interface ReturnWarningConfig {

    /** Largest usual change of a figure within a year, as a share of the figure before. */
    @WithDefault("0.3")
    double jump();

    /** Changes of a number of pupils up to this are never striking. */
    @WithDefault("20")
    int fewPupils();
}
