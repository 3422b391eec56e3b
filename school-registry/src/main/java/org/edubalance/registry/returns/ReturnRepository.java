package org.edubalance.registry.returns;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Revisions of returns; each query is served by the unique key of school, year and revision. */
@ApplicationScoped
class ReturnRepository implements PanacheRepositoryBase<SchoolReturn, UUID> {

    /** The last revision of a return. */
    Optional<SchoolReturn> latest(String schoolCode, int academicYear) {
        return find(
                        "schoolCode = ?1 and academicYear = ?2 order by revision desc",
                        schoolCode,
                        academicYear)
                .page(0, 1)
                .firstResultOptional();
    }

    Optional<SchoolReturn> revision(String schoolCode, int academicYear, int revision) {
        return find(
                        "schoolCode = ?1 and academicYear = ?2 and revision = ?3",
                        schoolCode,
                        academicYear,
                        revision)
                .firstResultOptional();
    }

    /** The revision that facts are taken from. */
    Optional<SchoolReturn> inForce(String schoolCode, int academicYear) {
        return find(
                        "schoolCode = ?1 and academicYear = ?2 and inForce = true",
                        schoolCode,
                        academicYear)
                .firstResultOptional();
    }

    /** Revisions after the given one, in order. */
    List<SchoolReturn> revisions(String schoolCode, int academicYear, int after, int rows) {
        return find(
                        "schoolCode = ?1 and academicYear = ?2 and revision > ?3 order by revision",
                        schoolCode,
                        academicYear,
                        after)
                .page(0, rows)
                .list();
    }

    long count(String schoolCode, int academicYear) {
        return count("schoolCode = ?1 and academicYear = ?2", schoolCode, academicYear);
    }

    /** Every revision of these schools in these years, in order of revisions. */
    List<SchoolReturn> of(Collection<String> schoolCodes, Collection<Integer> academicYears) {
        return schoolCodes.isEmpty()
                ? List.of()
                : list(
                        "schoolCode in ?1 and academicYear in ?2 order by revision",
                        schoolCodes,
                        academicYears);
    }
}
