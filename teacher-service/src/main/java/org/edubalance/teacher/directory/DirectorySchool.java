package org.edubalance.teacher.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row of the copy. */
@Entity
class DirectorySchool {
    @Id String code;
    String name;
    String kind;
    String ownership;
    String divisionCode;
    String divisionName;
    String townCode;
    String townName;

    School toSchool() {
        return new School(
                code, name, kind, ownership, divisionCode, divisionName, townCode, townName);
    }
}
