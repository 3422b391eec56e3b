package org.edubalance.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource's method that writes. It answers a {@link jakarta.ws.rs.core.Response}, and all of it
 * is one transaction: reading what is there, checking preconditions, changing, and making the JSON
 * of the answer. Inner {@code @Transactional} joins.
 *
 * <ul>
 *   <li>An exception, or an answer of 400 and above, undoes everything.
 *   <li>When the database breaks a deadlock, or others hold a lock too long, the method is called
 *       again, in a new transaction with a new persistence context. So it must not change its
 *       arguments, nor do anything outside the database that can not be done twice.
 *   <li>With an {@code Idempotency-Key} the method takes effect once: sent again, its first answer
 *       is given again, before the method and its preconditions are looked at.
 * </ul>
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface WriteOperation {

    /** Refuses a request without a key: for what must never happen twice, such as a payment. */
    @Nonbinding
    boolean keyRequired() default false;

    /**
     * Only checks the key's form, and leaves transactions and keys to the method, which honours
     * them by {@link IdempotencyKeys}: for a body that is too large for one transaction.
     */
    @Nonbinding
    boolean ownTransactions() default false;
}
