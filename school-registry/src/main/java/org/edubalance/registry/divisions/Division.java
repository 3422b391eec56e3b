package org.edubalance.registry.divisions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A division as it is stored. */
@Entity
class Division implements Recorded {

    @Id private String code;
    private String parentCode;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DivisionLevel level;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TownKind kind;

    @Version private int version;

    protected Division() {}

    Division(DivisionCode code, DivisionRequest request) {
        this.code = code.value();
        this.parentCode = DivisionRules.storedParent(code).orElse(null);
        replace(request);
    }

    final void replace(DivisionRequest request) {
        name = request.name();
        level = request.level();
        kind =
                level == DivisionLevel.TOWN && request.kind() == null
                        ? TownKind.TOWN
                        : request.kind();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    @Override
    public String journalType() {
        return "division";
    }

    @Override
    public String journalId() {
        return code;
    }

    @Override
    public long journalVersion() {
        return version;
    }

    /** A town's own code bounds who sees that it was written. */
    @Override
    public Place journalPlace() {
        return level == DivisionLevel.TOWN || level == DivisionLevel.VILLAGE
                ? new Place(code.substring(0, 6), code, null)
                : Place.of(code);
    }

    @Override
    public Object journalState() {
        return response();
    }

    DivisionResponse response() {
        return new DivisionResponse(code, parentCode, name, level, kind);
    }
}
