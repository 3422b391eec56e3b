package org.edubalance.kit.facts;

import java.io.IOException;
import java.util.List;
import org.edubalance.kit.division.DivisionCode;

/** The facts of a service, county by county, for their versions. */
public interface CountyLines {

    /** Version of the meaning and shape of the lines. */
    int version();

    /** Codes of the counties within a division that have facts, in order. */
    List<String> counties(DivisionCode division, int year);

    /** Writes the lines of one county as a request for its facts would get them. */
    void write(DivisionCode county, int year, FactsStream out) throws IOException;
}
