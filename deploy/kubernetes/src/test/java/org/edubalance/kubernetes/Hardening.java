package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** A pod is granted nothing that it does not need. */
final class Hardening implements Rule {

    private static final Map<String, String> POD =
            Map.of(
                    "/automountServiceAccountToken", "false",
                    "/enableServiceLinks", "false",
                    "/securityContext/runAsNonRoot", "true",
                    "/securityContext/seccompProfile/type", "RuntimeDefault");

    private static final Map<String, String> CONTAINER =
            Map.of(
                    "/securityContext/allowPrivilegeEscalation", "false",
                    "/securityContext/readOnlyRootFilesystem", "true",
                    "/securityContext/capabilities/drop/0", "ALL",
                    "/securityContext/capabilities/add", "",
                    "/securityContext/privileged", "");

    @Override
    public Stream<String> faults(Cluster cluster) {
        return cluster.workloads()
                .flatMap(
                        workload ->
                                Stream.concat(
                                        differing(workload, Cluster.podSpec(workload), POD),
                                        Cluster.containers(workload).stream()
                                                .flatMap(
                                                        each ->
                                                                differing(
                                                                        workload, each,
                                                                        CONTAINER))));
    }

    private static Stream<String> differing(
            JsonNode workload, JsonNode part, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> !part.at(each.getKey()).asText().equals(each.getValue()))
                .map(
                        each ->
                                Cluster.label(workload)
                                        + ": "
                                        + each.getKey()
                                        + " must be "
                                        + (each.getValue().isEmpty()
                                                ? "left out"
                                                : each.getValue()));
    }
}
