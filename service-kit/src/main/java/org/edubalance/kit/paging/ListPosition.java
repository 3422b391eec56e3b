package org.edubalance.kit.paging;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the feed of changes stands, so that whoever loads a list as a whole can follow it from
 * there. A list asks before its first read and answers the header {@value #HEADER}.
 */
public interface ListPosition {

    /** Header of a list's answer. */
    String HEADER = "Change-Cursor";

    /** A position not later than any read from now on; empty when there is no feed. */
    Optional<String> now();

    /** A position not later than a state of the past; empty when it is not known. */
    default Optional<String> at(Instant asOf) {
        return Optional.empty();
    }
}
