package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every command of the tour works as it is printed. */
class TourIT {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\R(.*?)^```");

    private final RunningSystem system = RunningSystem.get();

    @Test
    void theTourWorksAsPasted() throws Exception {
        Path tour = Path.of(System.getProperty("edubalance.home"), "deploy/docs/tour.md");
        StringBuilder script = new StringBuilder();
        Matcher blocks = BLOCK.matcher(Files.readString(tour));
        while (blocks.find()) {
            if (!blocks.group(1).strip().equals("deploy/local/up")
                    && !blocks.group(1).contains("deploy/local/down")) {
                script.append(blocks.group(1)).append('\n');
            }
        }
        assertThat(script.toString()).contains("curl", "deploy/local/token");
        RunningSystem.Output output = system.run(List.of("bash", "-e", "-c", script.toString()));
        assertThat(output.exitCode()).as(output.text()).isZero();
        assertThat(output.text()).contains("compositeCv", "sha-256:", "violations");
    }
}
