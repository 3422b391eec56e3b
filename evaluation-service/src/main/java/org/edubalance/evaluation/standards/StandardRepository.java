package org.edubalance.evaluation.standards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.paging.Cursor;

@ApplicationScoped
class StandardRepository implements PanacheRepositoryBase<StandardVersion, StandardVersion.Key> {

    /** What StandardCatalogue.isVisible says of one version, as a condition on many. */
    private static final String VISIBLE = "(divisionCode like :within or divisionCode in :above)";

    Optional<StandardVersion> find(String id, int number) {
        return findByIdOptional(new StandardVersion.Key(id, number));
    }

    /** The published version with the highest number that the caller sees; by the primary key. */
    Optional<StandardVersion> newestPublished(String id, Caller caller) {
        return find(
                        "id = :id and status = :status and " + VISIBLE + " order by number desc",
                        visibleTo(caller).and("id", id).and("status", StandardStatus.PUBLISHED))
                .firstResultOptional();
    }

    /** Every published version, by id, the newest first; by the primary key. */
    List<StandardVersion> published() {
        return list("status = ?1 order by id, number desc", StandardStatus.PUBLISHED);
    }

    /** Divisions that own a version of this standard; served by the primary key. */
    List<String> owners(String id) {
        return getEntityManager()
                .createQuery(
                        "select distinct v.divisionCode from StandardVersion v where v.id = ?1",
                        String.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** Versions after the cursor that the caller sees, by id and number; by the primary key. */
    List<StandardVersion> after(Optional<Cursor> cursor, int limit, Caller caller) {
        String id = cursor.map(c -> c.key().get(0)).orElse("");
        int number = cursor.map(c -> Integer.parseInt(c.key().get(1))).orElse(0);
        return find(
                        "(id > :id or (id = :id and number > :number)) and "
                                + VISIBLE
                                + " order by id, number",
                        visibleTo(caller).and("id", id).and("number", number))
                .page(0, limit)
                .list();
    }

    /** How many versions the caller sees. */
    long count(Caller caller) {
        return count(VISIBLE, visibleTo(caller));
    }

    private static Parameters visibleTo(Caller caller) {
        List<String> above =
                Stream.iterate(
                                Optional.of(caller.division()),
                                Optional::isPresent,
                                division -> division.flatMap(DivisionCode::parent))
                        .map(division -> division.orElseThrow().value())
                        .toList();
        return Parameters.with("within", caller.division().prefix() + "%").and("above", above);
    }
}
