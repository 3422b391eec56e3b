package org.edubalance.kit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;

/** Identifies what is under way, a request or a job, in answers, audit and logs alike. */
@ApplicationScoped
public class TraceId {

    /**
     * 32 hexadecimal digits: the trace of the request or job under way, which is the caller's where
     * it sent one. Where nothing is traced, a fresh one each time.
     */
    public String get() {
        SpanContext current = Span.current().getSpanContext();
        return current.isValid() ? current.getTraceId() : fresh();
    }

    /** An identifier for work that no request asked for. */
    public static String fresh() {
        return IdGenerator.random().generateTraceId();
    }
}
