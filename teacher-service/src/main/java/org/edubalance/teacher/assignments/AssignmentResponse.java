package org.edubalance.teacher.assignments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.teacher.vocabulary.Role;
import org.edubalance.teacher.vocabulary.Stage;
import org.edubalance.teacher.vocabulary.Subject;

/**
 * A teacher at a school with a share of a post.
 *
 * @param divisionCode county of teacher and school
 * @param share of a full post
 * @param subjects taught here; empty: those of the teacher
 * @param to first day after it; absent: open
 */
@Schema(name = "Assignment")
record AssignmentResponse(
        UUID id,
        UUID teacherId,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "兰考县") String divisionName,
        @Schema(examples = "LK000001") String staffNumber,
        @Schema(examples = "2141000001") String schoolCode,
        String schoolName,
        String townName,
        Stage stage,
        Role role,
        BigDecimal share,
        List<Subject> subjects,
        LocalDate from,
        LocalDate to,
        int version) {}
