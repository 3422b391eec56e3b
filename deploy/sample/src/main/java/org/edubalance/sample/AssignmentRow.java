package org.edubalance.sample;

import java.math.BigDecimal;
import java.util.List;

/** A line of {@code assignments}. */
record AssignmentRow(
        String divisionCode,
        String staffNumber,
        String schoolCode,
        Stage stage,
        String role,
        BigDecimal share,
        List<String> subjects,
        String from,
        String to) {}
