package org.edubalance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds the fault that it is there for, in a copy that is right but for this fault. */
class BrokenManifestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";
    private static Cluster dev;
    private static DocumentedSecrets documented;

    @BeforeAll
    static void render() throws IOException {
        dev = Kustomization.render(Checkout.DEV);
        documented = DocumentedSecrets.in(Checkout.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # object                        | op      | path                                     | value                     | fault
                    Deployment funding-service      | add     | /spec/replicaz                           | 2                         | "replicaz"
                    Deployment funding-service      | add     | CONTAINER/resources/limit                | {}                        | "limit"
                    Deployment funding-service      | add     | CONTAINER/livenessProbe/httpGet/prt      | 1                         | "prt"
                    Deployment funding-service      | add     | CONTAINER/imagePullPolicies              | "Always"                  | "imagePullPolicies"
                    Deployment funding-service      | replace | /spec/replicas                           | "two"                     | "two"
                    Deployment funding-service      | add     | CONTAINER/env/-                          | {"name":"A","value":true} | Boolean value
                    Deployment funding-service      | add     | CONTAINER/env/-                          | {"name":"A","value":8080} | Integer value
                    Deployment funding-service      | replace | /apiVersion                              | "apps/v1beta1"            | unknown kind
                    Service funding-service         | add     | /spec/selectors                          | {}                        | "selectors"
                    NetworkPolicy services          | add     | /spec/ingres                             | []                        | "ingres"
                    PodDisruptionBudget funding-service | add | /spec/maxUnavailble                      | 1                         | "maxUnavailble"
                    StatefulSet mariadb             | add     | /spec/volumeClaimTemplate                | []                        | "volumeClaimTemplate"
                    ConfigMap mariadb-init          | add     | /datas                                   | {}                        | "datas"
                    Secret mariadb                  | add     | /strData                                 | {}                        | "strData"
                    Namespace edubalance-dev        | add     | /metadata/lables                         | {}                        | "lables"
                    Service funding-service         | replace | /metadata/name                           | "mariadb"                 | twice
                    Service funding-service         | replace | /metadata/name                           | "Funding"                 | not a name
                    Deployment funding-service      | replace | /spec/selector/matchLabels               | {"app":"funding"}         | misses its own pods
                    Deployment funding-service      | replace | /spec/selector/matchLabels               | {}                        | misses its own pods
                    Deployment funding-service      | replace | /spec/template/metadata/labels           | {"app":"funding"}         | misses its own pods
                    Deployment funding-service      | replace | POD/topologySpreadConstraints/0/labelSelector/matchLabels | {"app":"x"} | spreads other pods
                    Service funding-service         | replace | /spec/selector                           | {"app":"funding"}         | selects no pod
                    PodDisruptionBudget funding-service | replace | /spec/selector/matchLabels           | {"app":"funding"}         | selects no pod
                    NetworkPolicy mariadb           | replace | /spec/podSelector/matchLabels            | {"app":"db"}              | selects no pod
                    NetworkPolicy funding-service-callers | replace | /spec/ingress/0/from/0/podSelector/matchLabels | {"app":"x"}   | selects no pod
                    Service funding-service         | replace | /spec/ports/0/targetPort                 | "web"                     | no port web
                    NetworkPolicy mariadb           | replace | /spec/ingress/0/ports/0/port             | "sql"                     | no port sql
                    NetworkPolicy services          | replace | /spec/egress/1/ports/0/port              | "web"                     | no port web
                    Deployment funding-service      | replace | CONTAINER/startupProbe/httpGet/port      | "mgmt"                    | no port mgmt
                    Deployment funding-service      | remove  | CONTAINER/livenessProbe                  |                           | no livenessProbe
                    Deployment funding-service      | remove  | CONTAINER/startupProbe                   |                           | no startupProbe
                    StatefulSet mariadb             | remove  | CONTAINER/readinessProbe                 |                           | no readinessProbe
                    Deployment funding-service      | replace | CONTAINER/readinessProbe/httpGet/port    | "http"                    | of the management port
                    Deployment funding-service      | replace | CONTAINER/readinessProbe/httpGet/path    | "/q/health/live"          | does not ask /q/health/ready
                    Deployment funding-service      | replace | CONTAINER/ports/1/containerPort          | 9003                      | management is not 9000
                    Deployment funding-service      | replace | CONTAINER/env/1/valueFrom/secretKeyRef/key | "password"              | no Secret with key
                    Deployment funding-service      | replace | CONTAINER/env/1/valueFrom/secretKeyRef/name | "funding"              | no Secret with key
                    Deployment funding-service      | replace | CONTAINER/envFrom/0/configMapRef/name    | "settings"                | no ConfigMap settings
                    StatefulSet mariadb             | replace | POD/volumes/0/configMap/name             | "init"                    | no ConfigMap init
                    Deployment funding-service      | replace | POD/volumes/1/secret/secretName          | "key"                     | no Secret key
                    ConfigMap edubalance-settings   | remove  | /data/DATABASE_ADDRESS                   |                           | no variable DATABASE_ADDRESS
                    Deployment funding-service      | replace | CONTAINER/volumeMounts/0/name            | "temp"                    | no volume temp
                    Deployment funding-service      | add     | POD/volumes/-                            | {"name":"x","emptyDir":{}} | nothing mounts x
                    Deployment funding-service      | remove  | POD/securityContext/runAsNonRoot         |                           | runAsNonRoot must be true
                    Deployment funding-service      | remove  | POD/securityContext/seccompProfile       |                           | seccompProfile/type must be
                    Deployment funding-service      | remove  | POD/automountServiceAccountToken         |                           | automountServiceAccountToken
                    Deployment funding-service      | remove  | POD/enableServiceLinks                   |                           | enableServiceLinks must
                    Deployment funding-service      | replace | CONTAINER/securityContext/readOnlyRootFilesystem | false             | readOnlyRootFilesystem must
                    Deployment funding-service      | remove  | CONTAINER/securityContext/allowPrivilegeEscalation |                 | allowPrivilegeEscalation must
                    Deployment funding-service      | remove  | CONTAINER/securityContext/capabilities   |                           | capabilities/drop/0 must
                    Deployment funding-service      | add     | CONTAINER/securityContext/privileged     | true                      | privileged must be left out
                    Deployment funding-service      | remove  | CONTAINER/resources/limits/memory        |                           | no /resources/limits/memory
                    StatefulSet mariadb             | remove  | CONTAINER/resources/requests             |                           | no /resources/requests/cpu
                    Deployment funding-service      | remove  | POD/terminationGracePeriodSeconds        |                           | no time to stop in
                    Deployment funding-service      | replace | /spec/strategy/rollingUpdate/maxUnavailable | 1                      | takes pods away
                    Deployment funding-service      | remove  | POD/topologySpreadConstraints            |                           | on one node
                    PodDisruptionBudget funding-service | replace | /kind                                | "Budget"                  | no disruption budget
                    Deployment funding-service      | replace | CONTAINER/image                          | "edubalance/funding-service" | no exact version
                    Deployment funding-service      | replace | CONTAINER/image                          | "edubalance/funding-service:latest" | no exact version
                    Deployment funding-service      | replace | CONTAINER/image                          | "edubalance/teacher-service:1" | image of another
                    Deployment evaluation-service   | replace | CONTAINER/env/5/value                    | "http://registry:8080/registry" | no Service at
                    Deployment evaluation-service   | replace | CONTAINER/env/5/value                    | "http://school-registry:8081/registry" | no Service at
                    Deployment evaluation-service   | replace | CONTAINER/env/5/value                    | "http://school-registry:8080/" | another root path
                    Deployment school-registry      | add     | CONTAINER/env/-                          | {"name":"QUARKUS_REST_CLIENT_TEACHER_URL","value":"http://teacher-service:8080/teacher"} | not let in by teacher-service
                    """)
    void theFaultIsFound(String object, String op, String path, String value, String fault)
            throws IOException {
        Cluster broken = dev.copy();
        String[] label = object.split(" ");
        JsonNode target = broken.find(label[0], label[1]).orElseThrow();
        JsonPatch.change(
                op,
                path.replace("CONTAINER", CONTAINER).replace("POD", POD),
                value == null ? null : JSON.readTree(value),
                target);

        assertThat(Rule.faults(dev, documented)).isEmpty();
        assertThat(Rule.faults(broken, documented))
                .anySatisfy(each -> assertThat(each).contains(fault));
    }

    @Test
    void aSecretThatIsNeitherMadeNorDocumentedIsAFault() throws IOException {
        Path none = Files.createTempFile("no-secrets", ".md");

        assertThat(Rule.faults(Kustomization.render(Checkout.BASE), DocumentedSecrets.in(none)))
                .anySatisfy(each -> assertThat(each).contains("no Secret with key"));
        Files.delete(none);
    }

    @Test
    void aFileThatIsNotListedIsFound(@TempDir Path folder) throws IOException {
        copyBase(folder);
        Files.writeString(folder.resolve("forgotten.yaml"), "kind: Service\n");

        assertThat(Kustomization.unlisted(folder)).containsExactly("forgotten.yaml");
    }

    @Test
    void aListedFileThatIsMissingIsFound(@TempDir Path folder) throws IOException {
        copyBase(folder);
        Files.delete(folder.resolve("network-policy.yaml"));

        assertThatThrownBy(() -> Kustomization.render(folder))
                .hasMessageContaining("network-policy.yaml");
    }

    @Test
    void anImageThatNobodyUsesIsFound(@TempDir Path folder) throws IOException {
        copyBase(folder);
        edit(folder, "- name: edubalance/teacher-service", "- name: edubalance/teachers");

        assertThatThrownBy(() -> Kustomization.render(folder))
                .hasMessageContaining("image edubalance/teachers");
    }

    @Test
    void anUnknownPartOfAKustomizationIsRefused(@TempDir Path folder) throws IOException {
        copyBase(folder);
        edit(folder, "resources:", "namePrefix: x-\nresources:");

        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("namePrefix");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused(@TempDir Path folder) throws IOException {
        copyBase(folder);
        edit(folder, "resources:", "kind: Kustomization\nresources:");

        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("Duplicate");
    }

    private static void copyBase(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Checkout.BASE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static void edit(Path folder, String from, String to) throws IOException {
        Path file = folder.resolve("kustomization.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(from, to));
    }
}
