package org.edubalance.evaluation.gapplans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.Objects;
import java.util.UUID;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.gap.PlanRow;
import org.hibernate.annotations.JdbcTypeCode;

/** One line of a plan, as it is stored. */
@Entity
@Table(name = "gap_plan_line")
@IdClass(StoredLine.Key.class)
class StoredLine {

    @Id UUID planId;
    @Id int number;
    int step;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    PlanRow.RowTarget target;

    String indicator;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    PlanRow.RowKind kind;

    @JdbcTypeCode(Types.CHAR)
    @Column(length = 10)
    String schoolCode;

    String schoolName;
    String townCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    Stage stage;

    String quantity;
    String unit;
    BigDecimal amount;

    @JdbcTypeCode(Types.CHAR)
    @Column(length = 10)
    String fromSchool;

    String fromSchoolName;
    BigDecimal unitCost;
    BigDecimal cost;

    static StoredLine of(UUID planId, int number, PlanRow row) {
        StoredLine line = new StoredLine();
        line.planId = planId;
        line.number = number;
        line.step = row.step();
        line.target = row.target();
        line.indicator = row.indicator();
        line.kind = row.kind();
        line.schoolCode = row.schoolCode();
        line.schoolName = row.schoolName();
        line.townCode = row.townCode();
        line.stage = row.stage();
        line.quantity = row.quantity();
        line.unit = row.unit();
        line.amount = row.amount();
        line.fromSchool = row.fromSchool();
        line.fromSchoolName = row.fromSchoolName();
        line.unitCost = row.unitCost();
        line.cost = row.cost();
        return line;
    }

    /** Identifies a line. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID planId;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.planId, planId)
                    && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(planId, number);
        }
    }
}
