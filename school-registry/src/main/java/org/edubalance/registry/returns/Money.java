package org.edubalance.registry.returns;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount of yuan, not negative, with two decimals at most. {@code null} is let through. */
@Documented
@Constraint(validatedBy = {})
@DecimalMin("0")
@Digits(integer = 12, fraction = 2)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@interface Money {
    /** Key of the message. */
    String message() default "{balance.Money}";

    /** Validation groups; unused here. */
    Class<?>[] groups() default {};

    /** Payload; unused here. */
    Class<? extends Payload>[] payload() default {};
}
