package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** All three probes; those of the four services ask the management port. */
final class Probes implements Rule {

    private static final Map<String, String> PATHS =
            Map.of(
                    "startupProbe", "/q/health/started",
                    "livenessProbe", "/q/health/live",
                    "readinessProbe", "/q/health/ready");

    @Override
    public Stream<String> faults(Cluster cluster) {
        return cluster.workloads()
                .flatMap(
                        workload ->
                                Stream.concat(
                                        Cluster.podSpec(workload)
                                                .path("containers")
                                                .valueStream()
                                                .flatMap(each -> ofContainer(workload, each)),
                                        Cluster.isService(workload)
                                                ? Stream.concat(
                                                        port(workload, "http", 8080),
                                                        port(workload, "management", 9000))
                                                : Stream.of()));
    }

    private static Stream<String> ofContainer(JsonNode workload, JsonNode container) {
        return PATHS.entrySet().stream()
                .flatMap(
                        each -> {
                            JsonNode probe = container.path(each.getKey());
                            if (probe.isMissingNode()) {
                                return Stream.of(Cluster.label(workload) + ": no " + each.getKey());
                            }
                            JsonNode get = probe.path("httpGet");
                            return Cluster.isService(workload)
                                            && !(get.path("path").asText().equals(each.getValue())
                                                    && get.path("port")
                                                            .asText()
                                                            .equals("management"))
                                    ? Stream.of(
                                            Cluster.label(workload)
                                                    + ": its "
                                                    + each.getKey()
                                                    + " does not ask "
                                                    + each.getValue()
                                                    + " of the management port")
                                    : Stream.of();
                        });
    }

    private static Stream<String> port(JsonNode workload, String name, int number) {
        return Cluster.port(workload, name)
                        .filter(port -> port.path("containerPort").asInt() == number)
                        .isPresent()
                ? Stream.of()
                : Stream.of(Cluster.label(workload) + ": port " + name + " is not " + number);
    }
}
