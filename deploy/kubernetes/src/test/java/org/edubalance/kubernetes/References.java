package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a pod takes from a ConfigMap is there, and what it takes from a Secret is there or is
 * documented as something to be made outside.
 */
final class References implements Rule {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\(([A-Z0-9_]+)\\)");

    private final DocumentedSecrets documented;

    References(DocumentedSecrets documented) {
        this.documented = documented;
    }

    @Override
    public Stream<String> faults(Cluster cluster) {
        return cluster.workloads()
                .flatMap(
                        workload ->
                                Stream.of(
                                                fromKeys(cluster, workload),
                                                fromWholes(cluster, workload),
                                                fromVariables(cluster, workload))
                                        .flatMap(each -> each)
                                        .map(fault -> Cluster.label(workload) + ": " + fault));
    }

    private Stream<String> fromKeys(Cluster cluster, JsonNode workload) {
        Stream<String> secrets =
                workload.findValues("secretKeyRef").stream()
                        .filter(
                                each ->
                                        !keysOf(cluster, "Secret", each.path("name").asText())
                                                .contains(each.path("key").asText()))
                        .map(each -> "no Secret with key " + each);
        Stream<String> maps =
                workload.findValues("configMapKeyRef").stream()
                        .filter(
                                each ->
                                        !keysOf(cluster, "ConfigMap", each.path("name").asText())
                                                .contains(each.path("key").asText()))
                        .map(each -> "no ConfigMap with key " + each);
        return Stream.concat(secrets, maps);
    }

    private Stream<String> fromWholes(Cluster cluster, JsonNode workload) {
        Stream<String> secrets =
                Stream.of(
                                names(workload, "secretRef", "name"),
                                names(workload, "secret", "secretName"))
                        .flatMap(each -> each)
                        .filter(name -> keysOf(cluster, "Secret", name).isEmpty())
                        .map(name -> "no Secret " + name);
        Stream<String> maps =
                Stream.of(
                                names(workload, "configMapRef", "name"),
                                names(workload, "configMap", "name"))
                        .flatMap(each -> each)
                        .filter(name -> cluster.find("ConfigMap", name).isEmpty())
                        .map(name -> "no ConfigMap " + name);
        return Stream.concat(secrets, maps);
    }

    private static Stream<String> names(JsonNode workload, String reference, String field) {
        return workload.findValues(reference).stream().map(each -> each.path(field).asText());
    }

    /** {@code $(NAME)} in a value stays as it is, silently, when there is no such variable. */
    private Stream<String> fromVariables(Cluster cluster, JsonNode workload) {
        List<String> faults = new ArrayList<>();
        for (JsonNode container : Cluster.containers(workload)) {
            Set<String> known = new HashSet<>();
            for (JsonNode from : container.path("envFrom")) {
                String name = from.at("/configMapRef/name").asText();
                known.addAll(keysOf(cluster, "ConfigMap", name));
            }
            for (JsonNode variable : container.path("env")) {
                Matcher used = VARIABLE.matcher(variable.path("value").asText());
                while (used.find()) {
                    if (!known.contains(used.group(1))) {
                        faults.add("no variable " + used.group(1));
                    }
                }
                known.add(variable.path("name").asText());
            }
        }
        return faults.stream();
    }

    private Set<String> keysOf(Cluster cluster, String kind, String name) {
        Set<String> keys = new HashSet<>();
        cluster.find(kind, name)
                .ifPresent(each -> each.path("data").fieldNames().forEachRemaining(keys::add));
        if (kind.equals("Secret") && keys.isEmpty()) {
            keys.addAll(documented.keys().getOrDefault(name, Set.of()));
        }
        return keys;
    }
}
