package org.edubalance.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a command; a word that it does not know is refused, never skipped. */
final class CommandLine {

    static final String DATABASE = "database";

    private static final Map<String, String> USAGE =
            Map.of(
                    "up", "up [--empty] [--wait]",
                    "down", "down [--purge]",
                    "token",
                            "token --roles ROLE[,ROLE...] --division CODE [--school CODE]"
                                    + " [--ttl 8h] [--subject NAME]",
                    "status", "status",
                    "logs", "logs registry|teacher|funding|evaluation|database [--follow]");
    private static final Pattern TTL = Pattern.compile("([1-9]\\d{0,8})([smhd])");

    private final String name;
    private final Deque<String> words;

    private CommandLine(String name, Deque<String> words) {
        this.name = name;
        this.words = words;
    }

    static Command parse(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        String name = words.isEmpty() ? "" : words.pop();
        if (!USAGE.containsKey(name)) {
            throw new Refusal("no command '" + name + "'; there are up, down, token, status, logs");
        }
        if (words.contains("--help") || words.contains("-h")) {
            return new Command.Usage("usage: deploy/local/" + USAGE.get(name));
        }
        CommandLine line = new CommandLine(name, words);
        return switch (name) {
            case "up" -> line.up();
            case "down" -> line.down();
            case "token" -> line.token();
            case "logs" -> line.logs();
            default -> line.status();
        };
    }

    private Command up() {
        boolean empty = false;
        boolean wait = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--empty" -> empty = true;
                case "--wait" -> wait = true;
                default -> throw unknown(word);
            }
        }
        return new Command.Up(empty, wait);
    }

    private Command down() {
        boolean purge = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            if (!word.equals("--purge")) {
                throw unknown(word);
            }
            purge = true;
        }
        return new Command.Down(purge);
    }

    private Command status() {
        if (!words.isEmpty()) {
            throw unknown(words.peek());
        }
        return new Command.Status();
    }

    private Command logs() {
        String of = null;
        boolean follow = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            if (word.equals("--follow")) {
                follow = true;
            } else if (of == null && isLogName(word)) {
                of = word;
            } else {
                throw unknown(word);
            }
        }
        if (of == null) {
            throw refused("says not which log");
        }
        return new Command.Logs(Service.named(of).map(Service::module).orElse(DATABASE), follow);
    }

    private static boolean isLogName(String word) {
        return word.equals(DATABASE) || Service.named(word).isPresent();
    }

    private Command token() {
        TokenRequest request = TokenRequest.of("");
        List<String> roles = null;
        String division = null;
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--roles" -> roles = roles(value(word));
                case "--division" -> division = value(word);
                case "--school" -> request = request.school(value(word));
                case "--ttl" -> request = request.ttl(ttl(value(word)));
                case "--subject" -> request = request.subject(value(word));
                default -> throw unknown(word);
            }
        }
        if (roles == null || division == null) {
            throw refused("needs --roles and --division");
        }
        return new Command.Sign(
                new TokenRequest(
                        roles, division, request.school(), request.ttl(), request.subject()));
    }

    private List<String> roles(String value) {
        List<String> roles = Arrays.stream(value.split(",", -1)).map(String::trim).toList();
        if (roles.contains("")) {
            throw refused("has an empty role in --roles " + value);
        }
        return roles;
    }

    private Duration ttl(String value) {
        Matcher parts = TTL.matcher(value);
        if (!parts.matches()) {
            throw refused("takes a time such as 90s, 30m, 8h or 7d, not --ttl " + value);
        }
        long amount = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private String value(String option) {
        if (words.isEmpty() || words.peek().isBlank() || words.peek().startsWith("--")) {
            throw refused("needs a value after " + option);
        }
        return words.pop();
    }

    private Refusal unknown(String word) {
        return refused("does not know '" + word + "'");
    }

    private Refusal refused(String what) {
        return new Refusal(name + " " + what + "; usage: deploy/local/" + USAGE.get(name));
    }
}
