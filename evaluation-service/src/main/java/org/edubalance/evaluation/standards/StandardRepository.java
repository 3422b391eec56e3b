package org.edubalance.evaluation.standards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.paging.Cursor;

@ApplicationScoped
class StandardRepository implements PanacheRepositoryBase<StandardVersion, StandardVersion.Key> {

    Optional<StandardVersion> find(String id, int number) {
        return findByIdOptional(new StandardVersion.Key(id, number));
    }

    /** The published version with the highest number; served by the primary key. */
    Optional<StandardVersion> newestPublished(String id) {
        return find("id = ?1 and status = ?2 order by number desc", id, StandardStatus.PUBLISHED)
                .firstResultOptional();
    }

    /** Versions after the cursor, by id and number; served by the primary key. */
    List<StandardVersion> after(Optional<Cursor> cursor, int limit) {
        String id = cursor.map(c -> c.key().get(0)).orElse("");
        int number = cursor.map(c -> Integer.parseInt(c.key().get(1))).orElse(0);
        return find("id > ?1 or (id = ?1 and number > ?2) order by id, number", id, number)
                .page(0, limit)
                .list();
    }
}
