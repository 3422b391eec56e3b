package org.edubalance.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks one service's health whether it takes requests. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http;
    private final URI address;

    Readiness(HttpClient http, URI management) {
        this.http = http;
        this.address = management.resolve("/q/health/ready");
    }

    boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** True as soon as it is ready; false when it gave up or the time is over. */
    boolean await(Duration patience, BooleanSupplier givenUp) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < patience.toNanos()) {
            if (isReady()) {
                return true;
            }
            if (givenUp.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(100_000_000);
        }
        return false;
    }
}
