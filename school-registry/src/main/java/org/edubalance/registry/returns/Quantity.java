package org.edubalance.registry.returns;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A finite number that is not negative. {@code null}, a missing quantity, is let through. */
@Documented
@Constraint(validatedBy = {})
@DecimalMin("0")
@DecimalMax("1000000000000")
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@interface Quantity {
    /** Key of the message. */
    String message() default "{balance.Quantity}";

    /** Validation groups; unused here. */
    Class<?>[] groups() default {};

    /** Payload; unused here. */
    Class<? extends Payload>[] payload() default {};
}
