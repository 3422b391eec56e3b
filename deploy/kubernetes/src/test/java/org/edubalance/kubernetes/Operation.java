package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Bounded, replaced without a gap, stopped in peace, and of one image that is named exactly. */
final class Operation implements Rule {

    private static final List<String> SIZES =
            List.of(
                    "/resources/requests/cpu",
                    "/resources/requests/memory",
                    "/resources/limits/cpu",
                    "/resources/limits/memory");

    @Override
    public Stream<String> faults(Cluster cluster) {
        return cluster.workloads()
                .flatMap(
                        workload ->
                                Stream.concat(
                                                Cluster.containers(workload).stream()
                                                        .flatMap(Operation::ofContainer),
                                                ofWorkload(cluster, workload))
                                        .map(fault -> Cluster.label(workload) + ": " + fault));
    }

    private static Stream<String> ofContainer(JsonNode container) {
        Stream<String> sizes =
                SIZES.stream()
                        .filter(each -> container.at(each).isMissingNode())
                        .map(each -> "no " + each);
        String image = container.path("image").asText();
        return image.matches("[^:]+:(?!latest$)[\\w.-]+")
                ? sizes
                : Stream.concat(sizes, Stream.of("no exact version of image " + image));
    }

    private static Stream<String> ofWorkload(Cluster cluster, JsonNode workload) {
        Stream.Builder<String> faults = Stream.builder();
        if (Cluster.podSpec(workload).path("terminationGracePeriodSeconds").asInt() < 30) {
            faults.add("no time to stop in");
        }
        if (Cluster.kind(workload).equals("Deployment")) {
            JsonNode unavailable = workload.at("/spec/strategy/rollingUpdate/maxUnavailable");
            if (!unavailable.isInt() || unavailable.asInt() != 0) {
                faults.add("an update takes pods away before others are ready");
            }
            if (Cluster.podSpec(workload).path("topologySpreadConstraints").isEmpty()) {
                faults.add("its pods may all stand on one node");
            }
            if (cluster.all("PodDisruptionBudget")
                    .noneMatch(
                            each ->
                                    Cluster.carries(
                                            Cluster.podLabels(workload),
                                            each.at("/spec/selector/matchLabels")))) {
                faults.add("no disruption budget");
            }
        }
        String image = Cluster.containers(workload).get(0).path("image").asText();
        if (Cluster.isService(workload)
                && !image.startsWith("edubalance/" + Cluster.name(workload) + ":")) {
            faults.add("the image of another: " + image);
        }
        return faults.build();
    }
}
