package org.edubalance.kit.division;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a county (县级行政区划代码): six digits. {@code null} is let through. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "\\d{6}")
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface CountyCode {
    /** Key of the message. */
    String message() default "{balance.CountyCode}";

    /** Validation groups; unused here. */
    Class<?>[] groups() default {};

    /** Payload; unused here. */
    Class<? extends Payload>[] payload() default {};
}
