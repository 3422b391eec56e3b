package org.edubalance.kit.snapshot;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.time.Instant;

/** Carries out {@link Historical} methods as of the instant asked for. */
@Historical
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class HistoricalReading {

    private final Snapshots snapshots;

    HistoricalReading(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @AroundInvoke
    Object read(InvocationContext method) throws Exception {
        Instant asOf = asOf(method);
        return asOf == null ? method.proceed() : snapshots.reading(asOf, method::proceed);
    }

    private static Instant asOf(InvocationContext method) {
        Parameter[] parameters = method.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            QueryParam name = parameters[i].getAnnotation(QueryParam.class);
            if (name != null && name.value().equals("asOf")) {
                return (Instant) method.getParameters()[i];
            }
        }
        throw new IllegalStateException(
                method.getMethod() + " is historical and declares no parameter asOf");
    }
}
