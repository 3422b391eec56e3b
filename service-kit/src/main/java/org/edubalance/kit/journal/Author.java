package org.edubalance.kit.journal;

import jakarta.enterprise.context.RequestScoped;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.trace.TraceId;

/** On whose behalf the work under way is done: the caller, or whoever asked for the job. */
@RequestScoped
public class Author {

    /**
     * Who and in which trace.
     *
     * @param caller whose rights the write used
     * @param traceId 32 hexadecimal digits
     */
    public record Signature(Caller caller, String traceId) {}

    private final CurrentCaller caller;
    private final TraceId trace;
    private Signature signature;

    Author(CurrentCaller caller, TraceId trace) {
        this.caller = caller;
        this.trace = trace;
    }

    /** Says for whom a job works; a request needs no such word. */
    public void actFor(Caller someone, String traceId) {
        signature = new Signature(someone, traceId);
    }

    Signature get() {
        return signature == null ? new Signature(caller.get(), trace.get()) : signature;
    }
}
