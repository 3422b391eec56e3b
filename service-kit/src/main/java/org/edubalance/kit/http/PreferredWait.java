package org.edubalance.kit.http;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a caller would rather wait for an end than be told to come back ({@code Prefer:
 * wait=30}, RFC 7240); a minute at most.
 *
 * @param duration zero when the header says nothing of it
 */
public record PreferredWait(Duration duration) {

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})(?:$|[,;\\s])");
    private static final long MOST_SECONDS = 60;

    /** Reads the header. */
    public static PreferredWait fromString(String header) {
        Matcher matcher = WAIT.matcher(header);
        long seconds = matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        return new PreferredWait(Duration.ofSeconds(Math.min(seconds, MOST_SECONDS)));
    }
}
