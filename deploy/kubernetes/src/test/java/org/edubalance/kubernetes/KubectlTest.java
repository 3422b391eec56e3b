package org.edubalance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real kustomize renders the same as ours, where there is one. */
class KubectlTest {

    /** Older ones hold a kustomize that knows no {@code replicas} and no {@code patches}. */
    private static final int OLDEST = 21;

    static List<Path> folders() {
        return ManifestsTest.folders();
    }

    @BeforeAll
    static void needsKubectl() throws IOException {
        boolean there = minorVersion() >= OLDEST;
        if (!there) {
            System.err.println(
                    "\n*** No kubectl 1.21 or newer on the path: rendering by kubectl was LEFT OUT;"
                            + " the manifests were rendered and checked without it. ***\n");
        }
        assumeTrue(there, "no kubectl 1.21 or newer on the path");
    }

    /** Of kubectl 1.x; 0 where there is none. */
    private static int minorVersion() throws IOException {
        String answer;
        try {
            answer = run(List.of("kubectl", "version", "--client", "--output=json"));
        } catch (IOException e) {
            return 0;
        }
        String minor = Yaml.documents(answer).get(0).at("/clientVersion/minor").asText();
        return Integer.parseInt(minor.replaceAll("\\D", ""));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void rendersTheSame(Path folder) throws IOException {
        Cluster ours = Kustomization.render(folder);
        String text = run(List.of("kubectl", "kustomize", folder.toString()));

        assertThat(byLabel(new Cluster(Yaml.documents(withoutHashes(text, ours)))))
                .isEqualTo(byLabel(ours));
    }

    private static Map<String, JsonNode> byLabel(Cluster cluster) {
        Map<String, JsonNode> objects = new TreeMap<>();
        cluster.objects().forEach(each -> objects.put(Cluster.label(each), each));
        return objects;
    }

    /** Generated names end in a hash of the content. */
    private static String withoutHashes(String text, Cluster ours) throws IOException {
        String plain = text;
        for (JsonNode each : Yaml.documents(text)) {
            String hashed = Cluster.name(each);
            String name = hashed.replaceFirst("-[a-z0-9]{10}$", "");
            if (ours.find(Cluster.kind(each), name).isPresent()) {
                plain = plain.replace(hashed, name);
            }
        }
        return plain;
    }

    private static String run(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return output;
    }
}
