package org.edubalance.evaluation.claimrules;

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

/** Id of a rule: letters and digits, parted by {@code - _ .}; as long as its column. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*")
@Size(max = 60)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@interface RuleId {
    /** What the caller is told. */
    String message() default
            "须为字母、数字，以 - _ . 分隔，最长 60 位 Letters and digits parted by - _ ., 60 at most";

    /** Validation groups; unused here. */
    Class<?>[] groups() default {};

    /** Payload; unused here. */
    Class<? extends Payload>[] payload() default {};
}
