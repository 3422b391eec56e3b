package org.edubalance.sample;

import java.util.List;

/** A line of {@code teachers}. Dates are ISO; absent members are left out. */
record TeacherRow(
        String divisionCode,
        String staffNumber,
        String name,
        String idNumber,
        String gender,
        String birthDate,
        String hiredOn,
        String leftOn,
        String staffing,
        String qualification,
        Certificate certificate,
        String title,
        String titleFrom,
        List<String> subjects,
        String tier,
        String tierLevel,
        String tierFrom,
        String tierTo) {

    record Certificate(String stage, String subject) {}
}
