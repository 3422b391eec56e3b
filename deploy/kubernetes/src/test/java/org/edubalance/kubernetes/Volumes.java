package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mounts and volumes belong to each other. */
final class Volumes implements Rule {

    @Override
    public Stream<String> faults(Cluster cluster) {
        return cluster.workloads().flatMap(Volumes::ofWorkload);
    }

    private static Stream<String> ofWorkload(JsonNode workload) {
        Set<String> volumes =
                Stream.concat(
                                Cluster.podSpec(workload).path("volumes").valueStream(),
                                workload.at("/spec/volumeClaimTemplates")
                                        .valueStream()
                                        .map(each -> each.path("metadata")))
                        .map(each -> each.path("name").asText())
                        .collect(Collectors.toSet());
        Set<String> mounted =
                Cluster.containers(workload).stream()
                        .flatMap(each -> each.path("volumeMounts").valueStream())
                        .map(each -> each.path("name").asText())
                        .collect(Collectors.toSet());
        return Stream.concat(
                mounted.stream()
                        .filter(each -> !volumes.contains(each))
                        .map(each -> Cluster.label(workload) + ": no volume " + each),
                volumes.stream()
                        .filter(each -> !mounted.contains(each))
                        .map(each -> Cluster.label(workload) + ": nothing mounts " + each));
    }
}
