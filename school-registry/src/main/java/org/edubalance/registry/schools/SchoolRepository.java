package org.edubalance.registry.schools;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edubalance.registry.filtering.Where;

@ApplicationScoped
class SchoolRepository implements PanacheRepositoryBase<School, String> {

    /** Schools in order of their codes; a county's by ix_school__division_code__code. */
    List<School> page(Where where, int rows) {
        return find(where.hql() + " order by code", where.values()).page(0, rows).list();
    }

    long count(Where where) {
        return count(where.hql(), where.values());
    }

    List<School> withCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", codes);
    }

    /** Those of the schools that have teaching points; by ix_school__central_school_code. */
    Set<String> centralAmong(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        getEntityManager()
                                .createQuery(
                                        "select distinct s.centralSchoolCode from School s"
                                                + " where s.centralSchoolCode in :codes",
                                        String.class)
                                .setParameter("codes", codes)
                                .getResultList());
    }
}
