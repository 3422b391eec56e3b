package org.edubalance.registry.divisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.edubalance.registry.filtering.Where;

@ApplicationScoped
class DivisionRepository implements PanacheRepositoryBase<Division, String> {

    /**
     * Divisions in order of their codes; a filter by parent uses ix_division__parent_code__code.
     */
    List<Division> page(Where where, int rows) {
        return find(where.hql() + " order by code", where.values()).page(0, rows).list();
    }

    long count(Where where) {
        return count(where.hql(), where.values());
    }

    List<Division> withCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", codes);
    }
}
