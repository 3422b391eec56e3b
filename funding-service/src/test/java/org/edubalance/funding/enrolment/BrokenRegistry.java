package org.edubalance.funding.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.junit.QuarkusMock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Stands in the registry's place during one test and does what the real one would never do. */
public final class BrokenRegistry implements AutoCloseable {

    private static final byte[] HALF_A_LINE = "{\"schoolCode\":\"21410".getBytes(UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();

    private BrokenRegistry(Behaviour behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/",
                exchange -> {
                    calls.incrementAndGet();
                    behaviour.answer(exchange, over);
                    exchange.close();
                });
        server.start();
        RegistryClient client =
                QuarkusRestClientBuilder.newBuilder()
                        .baseUri(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                        .connectTimeout(1, TimeUnit.SECONDS)
                        .readTimeout(3, TimeUnit.SECONDS)
                        .build(RegistryClient.class);
        QuarkusMock.installMockForType(client, RegistryClient.class, RestClient.LITERAL);
    }

    /** Nobody listens. */
    public static BrokenRegistry thatIsDown() throws IOException {
        BrokenRegistry registry = new BrokenRegistry((exchange, over) -> {});
        registry.server.stop(0);
        return registry;
    }

    /** Half a line, and the answer ends as if all were well. */
    public static BrokenRegistry thatBreaksOff() throws IOException {
        return new BrokenRegistry(
                (exchange, over) -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(HALF_A_LINE);
                });
    }

    /** Half a line, and then nothing. */
    public static BrokenRegistry thatFallsSilent() throws IOException {
        return new BrokenRegistry(
                (exchange, over) -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(HALF_A_LINE);
                    exchange.getResponseBody().flush();
                    try {
                        over.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** A status and no body. */
    public static BrokenRegistry thatAnswers(int status) throws IOException {
        return new BrokenRegistry((exchange, over) -> exchange.sendResponseHeaders(status, -1));
    }

    /** How often it was asked. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Behaviour {
        void answer(HttpExchange exchange, CountDownLatch over) throws IOException;
    }
}
