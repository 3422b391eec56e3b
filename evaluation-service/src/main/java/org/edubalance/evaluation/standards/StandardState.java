package org.edubalance.evaluation.standards;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** A version of a standard as the journal keeps it. */
record StandardState(
        String id,
        int version,
        String divisionCode,
        StandardStatus status,
        String digest,
        @JsonRawValue String document) {}
