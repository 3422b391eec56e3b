package org.edubalance.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void upLoadsTheSampleAndReturnsUnlessToldOtherwise() {
        assertThat(CommandLine.parse("up")).isEqualTo(new Command.Up(false, false));
        assertThat(CommandLine.parse("up", "--wait", "--empty"))
                .isEqualTo(new Command.Up(true, true));
    }

    @Test
    void downKeepsTheDataUnlessToldOtherwise() {
        assertThat(CommandLine.parse("down")).isEqualTo(new Command.Down(false));
        assertThat(CommandLine.parse("down", "--purge")).isEqualTo(new Command.Down(true));
    }

    @Test
    void aTokenSaysWhatIsAskedForIncludingADivisionThatServicesWillRefuse() {
        Command command =
                CommandLine.parse(
                        "token",
                        "--roles",
                        "editor,admin",
                        "--division",
                        "4",
                        "--school",
                        "2141000001",
                        "--ttl",
                        "30m",
                        "--subject",
                        "wang");
        assertThat(command)
                .isEqualTo(
                        new Command.Sign(
                                new TokenRequest(
                                        List.of("editor", "admin"),
                                        "4",
                                        "2141000001",
                                        Duration.ofMinutes(30),
                                        "wang")));
    }

    @ParameterizedTest
    @CsvSource({"90s,PT90S", "30m,PT30M", "8h,PT8H", "7d,PT168H"})
    void timesAreWrittenShort(String given, Duration meant) {
        Command.Sign sign =
                (Command.Sign)
                        CommandLine.parse(
                                "token", "--roles", "viewer", "--division", "0", "--ttl", given);
        assertThat(sign.request().ttl()).isEqualTo(meant);
    }

    @Test
    void logsTakesAServiceByEitherName() {
        assertThat(CommandLine.parse("logs", "registry"))
                .isEqualTo(new Command.Logs("school-registry", false));
        assertThat(CommandLine.parse("logs", "school-registry", "--follow"))
                .isEqualTo(new Command.Logs("school-registry", true));
        assertThat(CommandLine.parse("logs", "database"))
                .isEqualTo(new Command.Logs("database", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --empy",
                "up now",
                "down --purge --force",
                "status all",
                "logs",
                "logs registry teacher",
                "logs mysql",
                "token --roles editor",
                "token --division 410225",
                "token --roles editor, --division 410225",
                "token --roles --division 410225",
                "token --roles editor --division",
                "token --roles editor --division 410225 --ttl 8",
                "token --roles editor --division 410225 --ttl 0h",
                "restart"
            })
    void whatIsNotUnderstoodIsRefusedInOneLine(String words) {
        assertThatThrownBy(() -> CommandLine.parse(words.split(" ")))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }
}
