package org.edubalance.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of kustomize that the manifests here use, so that they are rendered where there is no
 * {@code kubectl}. Anything else in a kustomization is refused, never passed over. Generated names
 * carry no hash.
 */
final class Kustomization {

    private static final Set<String> KNOWN =
            Set.of(
                    "apiVersion",
                    "kind",
                    "namespace",
                    "resources",
                    "replicas",
                    "configMapGenerator",
                    "secretGenerator",
                    "patches",
                    "images");
    private static final Set<String> CLUSTER_WIDE = Set.of("Namespace");

    private final Path folder;
    private final JsonNode file;
    private final List<ObjectNode> objects = new ArrayList<>();

    private Kustomization(Path folder) {
        this.folder = folder;
        this.file = Yaml.documents(folder.resolve("kustomization.yaml")).get(0);
    }

    /** What {@code kubectl kustomize folder} prints. */
    static Cluster render(Path folder) {
        return new Cluster(new Kustomization(folder).rendered());
    }

    /** Files of the folder (not of its subfolders) that its kustomization does not name. */
    static List<String> unlisted(Path folder) {
        JsonNode file = new Kustomization(folder).file;
        Set<String> named = new TreeSet<>(List.of("kustomization.yaml"));
        file.path("resources").forEach(resource -> named.add(resource.asText()));
        file.path("patches").forEach(patch -> named.add(patch.path("path").asText()));
        file.path("configMapGenerator")
                .forEach(made -> made.path("files").forEach(name -> named.add(name.asText())));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .filter(name -> !named.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ObjectNode> rendered() {
        file.fieldNames().forEachRemaining(this::requireKnown);
        file.path("resources").forEach(resource -> load(resource.asText()));
        file.path("configMapGenerator").forEach(made -> generate("ConfigMap", made));
        file.path("secretGenerator").forEach(made -> generate("Secret", made));
        file.path("patches").forEach(this::patch);
        file.path("replicas").forEach(this::scale);
        file.path("images").forEach(this::tag);
        if (file.has("namespace")) {
            objects.stream()
                    .filter(each -> !CLUSTER_WIDE.contains(each.path("kind").asText()))
                    .forEach(each -> meta(each).set("namespace", file.get("namespace")));
        }
        return objects;
    }

    private void requireKnown(String field) {
        if (!KNOWN.contains(field)) {
            throw new IllegalArgumentException(folder + ": cannot render " + field);
        }
    }

    private void load(String resource) {
        Path path = folder.resolve(resource).normalize();
        if (Files.isDirectory(path)) {
            objects.addAll(new Kustomization(path).rendered());
        } else {
            Yaml.documents(path).forEach(each -> objects.add((ObjectNode) each));
        }
    }

    private void generate(String kind, JsonNode made) {
        String name = made.path("name").asText();
        ObjectNode object;
        if (made.path("behavior").asText("create").equals("merge")) {
            object = one(kind, name);
        } else {
            object = JsonNodeFactory.instance.objectNode();
            object.put("apiVersion", "v1").put("kind", kind).putObject("data");
            object.putObject("metadata").put("name", name);
            if (kind.equals("Secret")) {
                object.put("type", "Opaque");
            }
            objects.add(object);
        }
        ObjectNode data = (ObjectNode) object.get("data");
        for (JsonNode literal : made.path("literals")) {
            String[] pair = literal.asText().split("=", 2);
            data.put(pair[0], kind.equals("Secret") ? base64(pair[1]) : pair[1]);
        }
        for (JsonNode each : made.path("files")) {
            try {
                data.put(each.asText(), Files.readString(folder.resolve(each.asText())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String base64(String plain) {
        return Base64.getEncoder().encodeToString(plain.getBytes(UTF_8));
    }

    private void patch(JsonNode patch) {
        String kind = patch.at("/target/kind").asText();
        String[] label = patch.at("/target/labelSelector").asText().split("=", 2);
        List<ObjectNode> targets =
                objects.stream()
                        .filter(each -> each.path("kind").asText().equals(kind))
                        .filter(
                                each ->
                                        meta(each)
                                                .path("labels")
                                                .path(label[0])
                                                .asText()
                                                .equals(label[1]))
                        .toList();
        requireAny(targets, "patch " + patch);
        List<JsonNode> operations =
                Yaml.documents(folder.resolve(patch.path("path").asText())).stream()
                        .flatMap(list -> list.valueStream())
                        .toList();
        targets.forEach(target -> operations.forEach(each -> JsonPatch.apply(each, target)));
    }

    private void scale(JsonNode replicas) {
        String name = replicas.path("name").asText();
        List<ObjectNode> scaled =
                objects.stream()
                        .filter(each -> Cluster.WORKLOADS.contains(each.path("kind").asText()))
                        .filter(each -> meta(each).path("name").asText().equals(name))
                        .toList();
        requireAny(scaled, "replicas of " + name);
        scaled.forEach(
                each -> ((ObjectNode) each.get("spec")).set("replicas", replicas.get("count")));
    }

    private void tag(JsonNode image) {
        String name = image.path("name").asText();
        List<ObjectNode> containers =
                objects.stream()
                        .flatMap(each -> Cluster.containers(each).stream())
                        .map(ObjectNode.class::cast)
                        .filter(each -> each.path("image").asText().equals(name))
                        .toList();
        requireAny(containers, "image " + name);
        containers.forEach(each -> each.put("image", name + ":" + image.path("newTag").asText()));
    }

    private void requireAny(List<?> found, String what) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(folder + ": nothing to apply to: " + what);
        }
    }

    private ObjectNode one(String kind, String name) {
        return objects.stream()
                .filter(each -> each.path("kind").asText().equals(kind))
                .filter(each -> meta(each).path("name").asText().equals(name))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                found -> {
                                    requireAny(found, kind + " " + name);
                                    return found.get(0);
                                }));
    }

    private static ObjectNode meta(ObjectNode object) {
        return (ObjectNode) object.get("metadata");
    }
}
