package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The objects that a cluster would be given.
 *
 * @param objects complete, in the order of application
 */
record Cluster(List<? extends JsonNode> objects) {

    static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet");

    Cluster {
        objects = List.copyOf(objects);
    }

    /** To be changed without changing this one. */
    Cluster copy() {
        return new Cluster(objects.stream().map(each -> each.<JsonNode>deepCopy()).toList());
    }

    Stream<JsonNode> all(String kind) {
        return objects.stream().filter(each -> kind(each).equals(kind)).map(each -> each);
    }

    Stream<JsonNode> workloads() {
        return objects.stream().filter(each -> WORKLOADS.contains(kind(each))).map(each -> each);
    }

    Optional<JsonNode> find(String kind, String name) {
        return all(kind).filter(each -> name(each).equals(name)).findFirst();
    }

    /** Workloads whose pods carry all labels of the selector; none for an empty selector. */
    List<JsonNode> selected(JsonNode labels) {
        return workloads().filter(each -> carries(podLabels(each), labels)).toList();
    }

    static boolean carries(JsonNode labels, JsonNode wanted) {
        return !wanted.isEmpty()
                && wanted.propertyStream()
                        .allMatch(each -> each.getValue().equals(labels.get(each.getKey())));
    }

    static JsonNode podLabels(JsonNode workload) {
        return workload.at("/spec/template/metadata/labels");
    }

    static JsonNode podSpec(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static List<JsonNode> containers(JsonNode workload) {
        List<JsonNode> containers = new ArrayList<>();
        podSpec(workload).path("initContainers").forEach(containers::add);
        podSpec(workload).path("containers").forEach(containers::add);
        return containers;
    }

    /** Whether it is one of the four, and not what they stand on. */
    static boolean isService(JsonNode workload) {
        return podLabels(workload).path("app.kubernetes.io/component").asText().equals("service");
    }

    static Optional<JsonNode> port(JsonNode workload, String name) {
        return containers(workload).stream()
                .flatMap(each -> each.path("ports").valueStream())
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst();
    }

    static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static String label(JsonNode object) {
        return kind(object) + " " + name(object);
    }
}
