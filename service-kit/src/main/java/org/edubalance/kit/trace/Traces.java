package org.edubalance.kit.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries a trace over from the request that asks for something to the job that does it later,
 * perhaps in another replica.
 */
@ApplicationScoped
public class Traces {

    private static final String TRACE_PARENT = "traceparent";

    private final Tracer tracer;

    Traces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.edubalance.kit");
    }

    /**
     * What is under way, to be kept with a job: a {@code traceparent} of W3C Trace Context, 55
     * characters. Empty where nothing is traced.
     */
    public Optional<String> current() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return Optional.ofNullable(headers.get(TRACE_PARENT));
    }

    /**
     * Does a piece of work as part of a trace.
     *
     * @param traceParent what {@link #current} said when the work was asked for; absent or
     *     unreadable: the work gets a trace of its own
     * @param name what kind of work it is, without anything that tells one piece from another
     */
    public <T> T continued(String traceParent, String name, Supplier<T> work) {
        Span span = tracer.spanBuilder(name).setParent(parent(traceParent)).startSpan();
        try (Scope scope = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }

    /** As {@link #continued(String, String, Supplier)}, for work without a result. */
    public void continued(String traceParent, String name, Runnable work) {
        continued(
                traceParent,
                name,
                () -> {
                    work.run();
                    return null;
                });
    }

    private static Context parent(String traceParent) {
        if (traceParent == null) {
            return Context.root();
        }
        return W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), traceParent, OneHeader.INSTANCE);
    }

    /** A carrier that is the value of the one header. */
    private enum OneHeader implements TextMapGetter<String> {
        INSTANCE;

        @Override
        public Iterable<String> keys(String traceParent) {
            return List.of(TRACE_PARENT);
        }

        @Override
        public String get(String traceParent, String header) {
            return TRACE_PARENT.equals(header) ? traceParent : null;
        }
    }
}
