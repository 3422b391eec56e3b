package org.edubalance.kit.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Follows server-sent events as a page does with fetch and a bearer token. */
public final class EventStream {

    private EventStream() {}

    /**
     * One event.
     *
     * @param id its number; {@code null} when it has none
     * @param name what it is
     * @param data what it says
     */
    public record Event(String id, String name, String data) {}

    /** What came of a request for events. */
    public record Followed(int status, String type, List<Event> events) {}

    /**
     * Reads events until one of that name came, or the stream ends.
     *
     * @param lastEvent number of the last event that came before; {@code null} for none
     */
    public static Followed follow(URI uri, String token, String lastEvent, String until)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream");
        if (lastEvent != null) {
            request.header("Last-Event-ID", lastEvent);
        }
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            return new Followed(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    events(lines.iterator(), until));
        }
    }

    private static List<Event> events(Iterator<String> lines, String until) {
        List<Event> events = new ArrayList<>();
        String id = null;
        String name = null;
        StringBuilder data = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data.append(line.substring(5).strip());
            } else if (line.isEmpty() && name != null) {
                events.add(new Event(id, name, data.toString()));
                if (name.equals(until)) {
                    return events;
                }
                name = null;
                data.setLength(0);
            }
        }
        return events;
    }
}
