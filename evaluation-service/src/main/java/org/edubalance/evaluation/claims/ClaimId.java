package org.edubalance.evaluation.claims;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Id of a claim, as the report numbers it: letters and digits, parted by {@code - _ .}. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*")
@Size(max = 40)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface ClaimId {
    /** What the caller is told. */
    String message() default
            "须为字母、数字，以 - _ . 分隔，最长 40 位 Letters and digits parted by - _ ., 40 at most";

    /** Validation groups; unused here. */
    Class<?>[] groups() default {};

    /** Payload; unused here. */
    Class<? extends Payload>[] payload() default {};
}
