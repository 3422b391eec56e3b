package org.edubalance.kit.labels;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a record or a constant of an enumeration is called in tables, templates and
 * vocabularies; with its unit, where it has one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Label {

    /** Chinese: {@code 占地面积（平方米）}. */
    String zh();

    /** English: {@code Land area (m2)}. */
    String en();
}
