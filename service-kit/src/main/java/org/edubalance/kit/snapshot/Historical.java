package org.edubalance.kit.snapshot;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A read that can be asked for as it was: the method declares {@code @QueryParam("asOf") Instant
 * asOf}, and everything that it reads is of that instant when it is given. What is answered must
 * not be read any later: a stream reads through {@link Snapshots} itself.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Historical {}
