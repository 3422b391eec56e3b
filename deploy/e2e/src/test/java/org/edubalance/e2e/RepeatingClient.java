package org.edubalance.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Creates things as a careful client does: under a key, and again under the same key until there is
 * an answer, whatever the service says or does meanwhile.
 */
final class RepeatingClient {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final URI collection;
    private final String token;

    /** What a client keeps of an answer. */
    record Answer(int status, String location, String tag, String body) {

        private static Answer of(HttpResponse<String> response) {
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(null),
                    response.headers().firstValue("ETag").orElse(null),
                    response.body());
        }
    }

    RepeatingClient(URI collection, String token) {
        this.collection = collection;
        this.token = token;
    }

    Answer create(String key, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(collection)
                        .timeout(Duration.ofSeconds(20))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        long began = System.nanoTime();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            try {
                HttpResponse<String> response =
                        http.send(request, HttpResponse.BodyHandlers.ofString());
                if (!isToRepeat(response)) {
                    return Answer.of(response);
                }
            } catch (IOException noAnswer) {
                unanswered.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("no answer under the key " + key);
    }

    /** Requests that got no answer at all. */
    int unanswered() {
        return unanswered.get();
    }

    private static boolean isToRepeat(HttpResponse<String> response) {
        return response.statusCode() == 503
                || response.statusCode() == 409
                        && response.body().contains("IDEMPOTENCY_KEY_IN_FLIGHT");
    }
}
