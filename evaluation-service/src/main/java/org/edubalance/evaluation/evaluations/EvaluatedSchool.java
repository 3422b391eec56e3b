package org.edubalance.evaluation.evaluations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.Types;
import java.util.Objects;
import java.util.UUID;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;
import org.hibernate.annotations.JdbcTypeCode;

/** One school of one stage in an evaluation; its values are canonical JSON. */
@Entity
@Table(name = "evaluation_school")
@IdClass(EvaluatedSchool.Key.class)
class EvaluatedSchool {

    @Id UUID evaluationId;

    @Id
    @JdbcTypeCode(Types.CHAR)
    @Column(length = 10)
    String schoolCode;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    Stage stage;

    String schoolName;
    String townCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    Verdict verdict;

    @Column(columnDefinition = "LONGTEXT")
    String content;

    /** Identifies a school of a stage in an evaluation. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID evaluationId;
        String schoolCode;
        Stage stage;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.evaluationId, evaluationId)
                    && Objects.equals(key.schoolCode, schoolCode)
                    && key.stage == stage;
        }

        @Override
        public int hashCode() {
            return Objects.hash(evaluationId, schoolCode, stage);
        }
    }
}
