package org.edubalance.kit.export;

import java.io.IOException;

/** Takes the rows of a list one after the other. */
interface Rows {

    void add(Object row) throws IOException;

    /** What is added so far has to leave memory. */
    default void pageEnds() throws IOException {}

    /** Ends the answer. Never called of a list that breaks off: nobody may take it for whole. */
    void end() throws IOException;
}
