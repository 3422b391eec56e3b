package org.edubalance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One service calls another by a name, port and root path that the other has, and may do so. */
final class Addresses implements Rule {

    private static final Pattern CLIENT = Pattern.compile("QUARKUS_REST_CLIENT_.*_URL");

    @Override
    public Stream<String> faults(Cluster cluster) {
        return cluster.workloads()
                .flatMap(
                        workload ->
                                addresses(workload)
                                        .flatMap(each -> faults(cluster, workload, each))
                                        .map(fault -> Cluster.label(workload) + ": " + fault));
    }

    private static Stream<URI> addresses(JsonNode workload) {
        return Cluster.containers(workload).stream()
                .flatMap(each -> each.path("env").valueStream())
                .filter(each -> CLIENT.matcher(each.path("name").asText()).matches())
                .map(each -> URI.create(each.path("value").asText()));
    }

    private static Stream<String> faults(Cluster cluster, JsonNode caller, URI address) {
        JsonNode service = cluster.find("Service", address.getHost()).orElse(null);
        if (service == null
                || service.at("/spec/ports")
                        .valueStream()
                        .noneMatch(each -> each.path("port").asInt() == address.getPort())) {
            return Stream.of("no Service at " + address);
        }
        if (!address.getPath().equals(rootPath(address.getHost()))) {
            return Stream.of("another root path than that of " + address);
        }
        boolean let =
                cluster.find("NetworkPolicy", address.getHost() + "-callers")
                        .filter(
                                each ->
                                        each.at("/spec/ingress/0/from")
                                                .valueStream()
                                                .map(from -> from.at("/podSelector/matchLabels"))
                                                .anyMatch(
                                                        labels ->
                                                                Cluster.carries(
                                                                        Cluster.podLabels(caller),
                                                                        labels)))
                        .isPresent();
        return let ? Stream.of() : Stream.of("not let in by " + address.getHost());
    }

    /** As the service itself is configured. */
    private static String rootPath(String module) {
        Properties properties = new Properties();
        try (var in =
                Files.newBufferedReader(
                        Checkout.HOME
                                .resolve(module)
                                .resolve("src/main/resources/application.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("quarkus.http.root-path");
    }
}
