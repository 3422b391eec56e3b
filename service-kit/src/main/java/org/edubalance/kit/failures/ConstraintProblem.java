package org.edubalance.kit.failures;

import static org.edubalance.kit.problem.Text.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What a violated constraint of the database means for the caller. Constraints are named {@code
 * uk_<table>__<field>__<field>} and {@code fk_<table>__<field>}, so the fields can be told.
 */
final class ConstraintProblem {

    private ConstraintProblem() {}

    /** Empty for a constraint that only a fault of ours can violate. */
    static Optional<ProblemException> of(ConstraintViolationException e) {
        String fields = String.join(", ", fields(e.getConstraintName()));
        return switch (e.getKind()) {
            case UNIQUE ->
                    Optional.of(
                            ProblemType.ALREADY_EXISTS.because(
                                    text(
                                            "已有相同的记录：" + fields,
                                            "A record with the same key exists: " + fields)));
            case FOREIGN_KEY ->
                    Optional.of(
                            ProblemType.UNKNOWN_REFERENCE.because(
                                    text(
                                            "引用的对象不存在：" + fields,
                                            "The reference points to nothing: " + fields)));
            default -> Optional.empty();
        };
    }

    private static List<String> fields(String constraint) {
        if (constraint == null) {
            return List.of();
        }
        String name = constraint.substring(constraint.lastIndexOf('.') + 1);
        return Arrays.stream(name.split("__")).skip(1).map(ConstraintProblem::camel).toList();
    }

    private static String camel(String column) {
        String[] words = column.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                        .collect(Collectors.joining());
    }
}
