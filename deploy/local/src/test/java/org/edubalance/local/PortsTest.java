package org.edubalance.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void theDefaultsAreThoseOfTheDocument() {
        Ports ports = Ports.from(Map.of());
        assertThat(ports.of(Service.REGISTRY)).isEqualTo(8081);
        assertThat(ports.of(Service.TEACHER)).isEqualTo(8082);
        assertThat(ports.of(Service.FUNDING)).isEqualTo(8083);
        assertThat(ports.of(Service.EVALUATION)).isEqualTo(8084);
        assertThat(ports.management(Service.EVALUATION)).isEqualTo(9004);
        assertThat(ports.database()).isEqualTo(13306);
    }

    @Test
    void variablesMoveThem() {
        Ports ports = Ports.from(Map.of("TEACHER_PORT", "18082", "DB_PORT", "23306"));
        assertThat(ports.of(Service.TEACHER)).isEqualTo(18082);
        assertThat(ports.management(Service.TEACHER)).isEqualTo(19002);
        assertThat(ports.of(Service.REGISTRY)).isEqualTo(8081);
        assertThat(ports.database()).isEqualTo(23306);
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> Ports.from(Map.of("FUNDING_PORT", "http")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("FUNDING_PORT")
                .hasMessageContaining("'http'");
        assertThatThrownBy(() -> Ports.from(Map.of("FUNDING_PORT", "65000")))
                .as("its management port would lie beyond the last")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPortGivenTwiceIsRefusedEvenAsAManagementPort() {
        assertThatThrownBy(() -> Ports.from(Map.of("DB_PORT", "9001")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("9001")
                .hasMessageContaining("DB_PORT")
                .hasMessageContaining("REGISTRY_PORT + 920");
    }

    @Test
    void aTakenPortIsNamedWithItsPurpose() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> PortCheck.requireFree(Map.of("the database", taken)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + taken + " of the database");
        }
    }

    @Test
    void aPortThatIsTakenOnAllAddressesIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(
                            () -> PortCheck.requireFree(Map.of("anything", other.getLocalPort())))
                    .isInstanceOf(Refusal.class);
        }
    }
}
