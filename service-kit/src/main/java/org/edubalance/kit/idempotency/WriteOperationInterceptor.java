package org.edubalance.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Carries out a write as a whole, at most once for each key. Outside of {@code @Transactional}. */
@WriteOperation
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class WriteOperationInterceptor {

    private final IdempotencyKeys keys;
    private final WholeTransaction whole;
    private final Answers answers;
    private final EntityManager rows;

    WriteOperationInterceptor(
            IdempotencyKeys keys, WholeTransaction whole, Answers answers, EntityManager rows) {
        this.keys = keys;
        this.whole = whole;
        this.answers = answers;
        this.rows = rows;
    }

    @AroundInvoke
    Object carryOut(InvocationContext method) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return method.proceed();
        }
        WriteOperation operation = method.getInterceptorBinding(WriteOperation.class);
        Optional<IdempotencyKey> key = operation.keyRequired() ? keys.required() : keys.current();
        if (operation.ownTransactions()) {
            return method.proceed();
        }
        return whole.run(() -> once(method, key));
    }

    private Response once(InvocationContext method, Optional<IdempotencyKey> key) throws Exception {
        Optional<KeptAnswer> first = key.flatMap(keys::claim);
        if (first.isPresent()) {
            QuarkusTransaction.setRollbackOnly();
            return first.get().again();
        }
        Response response = (Response) method.proceed();
        if (response.getStatus() >= 400 || QuarkusTransaction.isRollbackOnly()) {
            QuarkusTransaction.setRollbackOnly();
            return response;
        }
        rows.flush();
        Optional<KeptAnswer> answer = answers.of(response, key.isPresent());
        key.ifPresent(k -> keys.keep(k, answer.orElseThrow()));
        return answer.map(KeptAnswer::toResponse).orElse(response);
    }
}
