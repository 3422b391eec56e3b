package org.edubalance.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is recorded for a collector, and when. */
class ExportedSpanTest {

    private static Span span(Optional<String> collector, Context parent, Map<String, String> told) {
        var builder =
                SdkTracerProvider.builder()
                        .setSampler(new Sampling().sampler(collector, 1.0))
                        .addSpanProcessor(new WithoutQuery())
                        .build()
                        .get("test")
                        .spanBuilder("GET /v1/teachers")
                        .setParent(parent);
        told.forEach(builder::setAttribute);
        return builder.startSpan();
    }

    private static Context caller(TraceFlags flags) {
        return Context.root()
                .with(
                        Span.wrap(
                                SpanContext.createFromRemoteParent(
                                        "4bf92f3577b34da6a3ce929d0e0e4736",
                                        "00f067aa0ba902b7",
                                        flags,
                                        TraceState.getDefault())));
    }

    @Test
    void nothingIsRecordedWithoutACollector() {
        for (Optional<String> none : List.of(Optional.<String>empty(), Optional.of(" "))) {
            Span span = span(none, Context.root(), Map.of());
            assertThat(span.isRecording()).isFalse();
            assertThat(span.getSpanContext().isValid()).isTrue();
            assertThat(span(none, caller(TraceFlags.getDefault()), Map.of()).isRecording())
                    .isFalse();
        }
    }

    @Test
    void everythingIsRecordedForACollectorUnlessTheCallerSaysOtherwise() {
        Optional<String> collector = Optional.of("http://collector:4317");
        assertThat(span(collector, Context.root(), Map.of()).isRecording()).isTrue();
        assertThat(span(collector, caller(TraceFlags.getSampled()), Map.of()).isRecording())
                .isTrue();
        assertThat(span(collector, caller(TraceFlags.getDefault()), Map.of()).isRecording())
                .isFalse();
    }

    @Test
    void theQueryStaysHere() {
        ReadableSpan span =
                (ReadableSpan)
                        span(
                                Optional.of("http://collector:4317"),
                                Context.root(),
                                Map.of(
                                        "url.path", "/teacher/v1/teachers",
                                        "url.query", "staffNumber=110101199003070011",
                                        "url.full", "http://r/v1/schools?code=1"));
        assertThat(span.getAttribute(AttributeKey.stringKey("url.path")))
                .isEqualTo("/teacher/v1/teachers");
        assertThat(span.getAttribute(AttributeKey.stringKey("url.query"))).isEmpty();
        assertThat(span.getAttribute(AttributeKey.stringKey("url.full")))
                .isEqualTo("http://r/v1/schools");
    }
}
