package org.edubalance.teacher.assignments;

import java.util.UUID;

/** Who is assigned. */
record TeacherRef(UUID id, String divisionCode, String staffNumber) {}
