package org.edubalance.kit.idempotency;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Takes the fingerprint of a body, whoever reads it, where a key asks for it. */
@Provider
public class FingerprintedBody implements ReaderInterceptor {

    private final RequestFingerprint fingerprint;

    FingerprintedBody(RequestFingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(IdempotencyKeys.HEADER)) {
            context.setInputStream(fingerprint.watch(context.getInputStream()));
        }
        return context.proceed();
    }
}
