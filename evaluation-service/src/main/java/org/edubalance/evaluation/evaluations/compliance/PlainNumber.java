package org.edubalance.evaluation.evaluations.compliance;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes 310 as 310 and not as 310.0: the rows are read in tables, too. */
class PlainNumber extends StdSerializer<Double> {

    private static final long serialVersionUID = 1L;

    /** Up to here every whole number is a double. */
    private static final double EXACT = 0x1p53;

    PlainNumber() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider serializers)
            throws IOException {
        if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
            out.writeNumber(value.longValue());
        } else {
            out.writeNumber(value);
        }
    }
}
