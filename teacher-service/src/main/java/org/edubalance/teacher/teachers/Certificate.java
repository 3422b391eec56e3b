package org.edubalance.teacher.teachers;

import jakarta.validation.constraints.NotNull;
import org.edubalance.kit.labels.Label;
import org.edubalance.teacher.vocabulary.Stage;
import org.edubalance.teacher.vocabulary.Subject;

/** A teaching certificate (教师资格证): the stage it holds for, and its subject. */
public record Certificate(
        @NotNull @Label(zh = "学段", en = "Stage") Stage stage,
        @Label(zh = "学科", en = "Subject") Subject subject) {}
