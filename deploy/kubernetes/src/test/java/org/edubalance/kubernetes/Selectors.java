package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Every selector finds pods, and a workload's own selector finds its own. */
final class Selectors implements Rule {

    @Override
    public Stream<String> faults(Cluster cluster) {
        Stream<String> own =
                cluster.workloads()
                        .filter(
                                each ->
                                        !Cluster.carries(
                                                Cluster.podLabels(each),
                                                each.at("/spec/selector/matchLabels")))
                        .map(each -> Cluster.label(each) + ": its selector misses its own pods");
        Stream<String> spread =
                cluster.workloads()
                        .filter(
                                each ->
                                        Cluster.podSpec(each)
                                                .path("topologySpreadConstraints")
                                                .valueStream()
                                                .map(one -> one.at("/labelSelector/matchLabels"))
                                                .anyMatch(
                                                        labels ->
                                                                !Cluster.carries(
                                                                        Cluster.podLabels(each),
                                                                        labels)))
                        .map(each -> Cluster.label(each) + ": spreads other pods than its own");
        Stream<String> services =
                cluster.all("Service")
                        .flatMap(each -> missing(cluster, each, each.at("/spec/selector")));
        Stream<String> budgets =
                cluster.all("PodDisruptionBudget")
                        .flatMap(
                                each ->
                                        missing(
                                                cluster,
                                                each,
                                                each.at("/spec/selector/matchLabels")));
        Stream<String> policies =
                cluster.all("NetworkPolicy")
                        .flatMap(
                                each ->
                                        each.findValues("podSelector").stream()
                                                .filter(selector -> !selector.isEmpty())
                                                .flatMap(
                                                        selector ->
                                                                missing(
                                                                        cluster,
                                                                        each,
                                                                        selector.path(
                                                                                "matchLabels"))));
        return Stream.of(own, spread, services, budgets, policies).flatMap(each -> each);
    }

    private static Stream<String> missing(Cluster cluster, JsonNode object, JsonNode labels) {
        return cluster.selected(labels).isEmpty()
                ? Stream.of(Cluster.label(object) + ": selects no pod by " + labels)
                : Stream.of();
    }
}
