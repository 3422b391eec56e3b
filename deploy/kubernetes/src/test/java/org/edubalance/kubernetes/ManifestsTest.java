package org.edubalance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

    static List<Path> folders() {
        return List.of(Checkout.BASE, Checkout.DEV);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyRuleHolds(Path folder) throws IOException {
        Cluster cluster = Kustomization.render(folder);

        assertThat(Rule.faults(cluster, DocumentedSecrets.in(Checkout.DOCUMENT))).isEmpty();
        assertThat(cluster.workloads().filter(Cluster::isService).map(Cluster::name))
                .containsExactly(
                        "school-registry",
                        "teacher-service",
                        "funding-service",
                        "evaluation-service");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFileIsPartOfItsKustomization(Path folder) {
        assertThat(Kustomization.unlisted(folder)).isEmpty();
    }

    @Test
    void everyKustomizationIsTested() throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.MANIFESTS)) {
            assertThat(files.filter(each -> each.endsWith("kustomization.yaml")))
                    .filteredOn(each -> !each.startsWith(Checkout.MANIFESTS.resolve("target")))
                    .extracting(Path::getParent)
                    .containsExactlyInAnyOrderElementsOf(folders());
        }
    }

    @Test
    void theBaseHoldsNoSecretAndTheDocumentNamesThoseItNeeds() throws IOException {
        Cluster base = Kustomization.render(Checkout.BASE);
        Map<String, Set<String>> read = new TreeMap<>();
        base.workloads()
                .flatMap(each -> each.findValues("secretKeyRef").stream())
                .forEach(
                        each ->
                                read.computeIfAbsent(
                                                each.path("name").asText(), n -> new TreeSet<>())
                                        .add(each.path("key").asText()));
        Map<String, Set<String>> documented =
                new TreeMap<>(DocumentedSecrets.in(Checkout.DOCUMENT).keys());
        documented.remove("token-key");

        assertThat(base.all("Secret")).isEmpty();
        assertThat(documented).isEqualTo(read);
    }

    @Test
    void devHasOneDatabaseThatTheServicesAreSentTo() {
        Cluster dev = Kustomization.render(Checkout.DEV);

        assertThat(dev.all("StatefulSet").map(Cluster::name)).containsExactly("mariadb");
        assertThat(dev.all("ConfigMap").map(each -> each.at("/data/DATABASE_ADDRESS").asText()))
                .contains("mariadb:3306");
        assertThat(dev.find("Service", "mariadb").orElseThrow().at("/spec/ports/0/port").asInt())
                .isEqualTo(3306);
        assertThat(dev.all("Deployment").map(each -> each.at("/spec/replicas").asInt()))
                .containsExactly(1, 1, 1, 1);
    }
}
