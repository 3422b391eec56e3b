package org.edubalance.registry.divisions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.edubalance.kit.division.DivisionCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A division as it is stored. */
@Entity
class Division {

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

    DivisionResponse response() {
        return new DivisionResponse(code, parentCode, name, level, kind);
    }
}
