package org.edubalance.kit.trace;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides which traces are recorded for export; ids are made and passed on in any case. */
class Sampling {

    /** Without a collector nothing is recorded, so that tracing costs next to nothing. */
    @Produces
    @Singleton
    Sampler sampler(
            @ConfigProperty(name = "quarkus.otel.exporter.otlp.traces.endpoint")
                    Optional<String> collector,
            @ConfigProperty(name = "quarkus.otel.traces.sampler.arg") double share) {
        return Sampler.parentBased(
                collector.filter(endpoint -> !endpoint.isBlank()).isPresent()
                        ? Sampler.traceIdRatioBased(share)
                        : Sampler.alwaysOff());
    }
}
