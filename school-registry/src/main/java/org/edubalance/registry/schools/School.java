package org.edubalance.registry.schools;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.List;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A school as it is stored. */
@Entity
class School implements Recorded {

    @Id private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SchoolKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Ownership ownership;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrbanRural urbanRural;

    private String divisionCode;
    private String townCode;
    private String centralSchoolCode;
    private Double latitude;
    private Double longitude;
    private Boolean boarding;
    private LocalDate openedOn;
    private LocalDate closedOn;

    @Convert(converter = DesignationsColumn.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private List<Designation> designations;

    @Version private int version;

    protected School() {}

    School(String code, SchoolRequest request) {
        this.code = code;
        replace(request);
    }

    final void replace(SchoolRequest request) {
        name = request.name();
        kind = request.kind();
        ownership = request.ownership();
        urbanRural = request.urbanRural();
        divisionCode = request.divisionCode();
        townCode = request.townCode();
        centralSchoolCode = request.centralSchoolCode();
        latitude = request.latitude();
        longitude = request.longitude();
        boarding = request.boarding();
        openedOn = request.openedOn();
        closedOn = request.closedOn();
        designations = request.designations();
    }

    String code() {
        return code;
    }

    SchoolKind kind() {
        return kind;
    }

    String divisionCode() {
        return divisionCode;
    }

    String townCode() {
        return townCode;
    }

    boolean visibleTo(Caller caller) {
        return caller.coversSchool(divisionCode, townCode, code);
    }

    void requireWritableBy(Caller caller) {
        caller.requireSchool(divisionCode, townCode, code);
    }

    /** Open from its first day until its closing day. */
    SchoolStatus statusOn(LocalDate day) {
        boolean opened = openedOn == null || !openedOn.isAfter(day);
        boolean closed = closedOn != null && !closedOn.isAfter(day);
        return opened && !closed ? SchoolStatus.OPEN : SchoolStatus.CLOSED;
    }

    /** The version, and the status of the day, which changes without anybody writing. */
    EntityTag tag(LocalDate day) {
        return new EntityTag(version + (statusOn(day) == SchoolStatus.OPEN ? "" : "-closed"));
    }

    @Override
    public String journalType() {
        return "school";
    }

    @Override
    public String journalId() {
        return code;
    }

    @Override
    public long journalVersion() {
        return version;
    }

    @Override
    public Place journalPlace() {
        return new Place(divisionCode, townCode, code);
    }

    @Override
    public Object journalState() {
        return request();
    }

    SchoolRef ref() {
        return new SchoolRef(code, name, kind, divisionCode, townCode);
    }

    SchoolRequest request() {
        return new SchoolRequest(
                name,
                kind,
                ownership,
                urbanRural,
                divisionCode,
                townCode,
                centralSchoolCode,
                latitude,
                longitude,
                boarding,
                openedOn,
                closedOn,
                designations);
    }

    SchoolResponse response(LocalDate day, String divisionName, String townName) {
        return new SchoolResponse(
                code,
                name,
                kind,
                kind.stages(),
                ownership,
                urbanRural,
                divisionCode,
                divisionName,
                townCode,
                townName,
                centralSchoolCode,
                latitude,
                longitude,
                boarding,
                openedOn,
                closedOn,
                statusOn(day),
                designations);
    }
}
