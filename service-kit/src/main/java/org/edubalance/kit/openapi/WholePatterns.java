package org.edubalance.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes patterns as a reader of the document understands them: a constraint is about the whole
 * text and in Java's words, a schema's pattern is found anywhere and in ECMAScript's.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WholePatterns implements OASFilter {

    /** What "not blank" becomes: one character somewhere. */
    private static final String NOT_BLANK = "\\S";

    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern.replace("\\P{Cntrl}", "\\P{Cc}") + ")$");
        }
        return schema;
    }
}
