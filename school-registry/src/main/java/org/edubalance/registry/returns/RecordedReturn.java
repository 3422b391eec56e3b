package org.edubalance.registry.returns;

import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.edubalance.registry.schools.SchoolRef;

/**
 * A revision of a return, and the school that it is of: together they say where it belongs.
 *
 * @param revision the revision
 * @param school its school
 */
record RecordedReturn(SchoolReturn revision, SchoolRef school) implements Recorded {

    @Override
    public String journalType() {
        return "school-return";
    }

    @Override
    public String journalId() {
        return "%s/%d/%d".formatted(school.code(), revision.academicYear(), revision.revision());
    }

    @Override
    public long journalVersion() {
        return revision.version();
    }

    @Override
    public Place journalPlace() {
        return new Place(school.divisionCode(), school.townCode(), school.code());
    }

    @Override
    public Object journalState() {
        return revision.response();
    }
}
