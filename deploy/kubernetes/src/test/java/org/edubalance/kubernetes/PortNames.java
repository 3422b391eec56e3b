package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A port that is spoken of by name has that name in every pod that is meant. */
final class PortNames implements Rule {

    @Override
    public Stream<String> faults(Cluster cluster) {
        return Stream.of(
                        cluster.all("Service").flatMap(each -> ofService(cluster, each)),
                        cluster.all("NetworkPolicy").flatMap(each -> ofPolicy(cluster, each)),
                        cluster.workloads().flatMap(PortNames::ofProbes))
                .flatMap(each -> each);
    }

    private static Stream<String> ofService(Cluster cluster, JsonNode service) {
        List<JsonNode> pods = cluster.selected(service.at("/spec/selector"));
        return service.at("/spec/ports")
                .valueStream()
                .flatMap(port -> missing(service, port.path("targetPort"), pods));
    }

    private static Stream<String> ofPolicy(Cluster cluster, JsonNode policy) {
        List<JsonNode> pods = cluster.selected(policy.at("/spec/podSelector/matchLabels"));
        Stream<String> in =
                policy.at("/spec/ingress")
                        .valueStream()
                        .flatMap(rule -> ports(rule))
                        .flatMap(port -> missing(policy, port, pods));
        Stream<String> out =
                policy.at("/spec/egress")
                        .valueStream()
                        .flatMap(
                                rule ->
                                        ports(rule)
                                                .flatMap(
                                                        port ->
                                                                ofTargets(
                                                                        cluster, policy, rule,
                                                                        port)));
        return Stream.concat(in, out);
    }

    private static Stream<String> ofTargets(
            Cluster cluster, JsonNode policy, JsonNode rule, JsonNode port) {
        return rule.path("to")
                .valueStream()
                .map(to -> cluster.selected(to.at("/podSelector/matchLabels")))
                .flatMap(pods -> missing(policy, port, pods));
    }

    private static Stream<JsonNode> ports(JsonNode rule) {
        return rule.path("ports").valueStream().map(each -> each.path("port"));
    }

    private static Stream<String> ofProbes(JsonNode workload) {
        return Cluster.containers(workload).stream()
                .flatMap(each -> each.findValues("httpGet").stream())
                .flatMap(get -> missing(workload, get.path("port"), List.of(workload)));
    }

    private static Stream<String> missing(JsonNode from, JsonNode port, List<JsonNode> pods) {
        if (!port.isTextual()) {
            return port.isInt()
                    ? Stream.of()
                    : Stream.of(Cluster.label(from) + ": a port without name or number");
        }
        return pods.stream()
                .filter(each -> Cluster.port(each, port.asText()).isEmpty())
                .map(
                        each ->
                                Cluster.label(from)
                                        + ": "
                                        + Cluster.label(each)
                                        + " has no port "
                                        + port.asText());
    }
}
