package org.edubalance.teacher.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The copy of the registry's schools. */
@ApplicationScoped
class DirectoryRepository implements PanacheRepositoryBase<DirectorySchool, String> {
    List<School> named(Collection<String> codes) {
        return list("code in ?1", codes).stream().map(DirectorySchool::toSchool).toList();
    }

    /** Keeps what the registry answered; two who ask at once write the same. */
    void keep(School school) {
        getEntityManager()
                .createNativeQuery(
                        """
                        INSERT INTO directory_school (code, name, kind, ownership, division_code,
                            division_name, town_code, town_name)
                        VALUES (:code, :name, :kind, :ownership, :division, :divisionName, :town,
                            :townName)
                        ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind),
                            ownership = VALUES(ownership), division_code = VALUES(division_code),
                            division_name = VALUES(division_name), town_code = VALUES(town_code),
                            town_name = VALUES(town_name)
                        """)
                .setParameter("code", school.code())
                .setParameter("name", school.name())
                .setParameter("kind", school.kind())
                .setParameter("ownership", school.ownership())
                .setParameter("division", school.divisionCode())
                .setParameter("divisionName", school.divisionName())
                .setParameter("town", school.townCode())
                .setParameter("townName", school.townName())
                .executeUpdate();
    }
}
