package org.edubalance.evaluation.scenarios;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.problem.ProblemType;

/** Stored scenarios. What concerns a whole county is not a single school's to see. */
@ApplicationScoped
class ScenarioRepository implements PanacheRepositoryBase<StoredScenario, UUID> {

    /**
     * Which scenarios are wanted; a {@code null} does not filter.
     *
     * @param reader bounds them
     * @param within digits that the wanted divisions begin with
     * @param archived the archived ones, or the others
     */
    record Filter(Caller reader, String within, UUID evaluationId, boolean archived) {

        private String query(Parameters parameters) {
            String query =
                    "divisionCode like :prefix and archivedAt is "
                            + (archived ? "not " : "")
                            + "null";
            parameters.and("prefix", reader.division().prefix() + "%");
            if (reader.school() != null) {
                query += " and 1 = 0";
            }
            if (within != null) {
                query += " and divisionCode like :within";
                parameters.and("within", within + "%");
            }
            if (evaluationId != null) {
                query += " and evaluationId = :evaluation";
                parameters.and("evaluation", evaluationId);
            }
            return query;
        }
    }

    Optional<StoredScenario> visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(found -> caller.covers(found.divisionCode) && caller.school() == null);
    }

    /**
     * A scenario that the caller may see.
     *
     * @throws org.edubalance.kit.problem.ProblemException 404 when there is none
     */
    StoredScenario require(UUID id, Caller caller) {
        return visible(id, caller)
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此方案：" + id, "No such scenario: " + id));
    }

    /** Newest first, before the cursor; served by the indexes on division and evaluation. */
    List<StoredScenario> newest(Filter filter, Optional<Cursor> before, int limit) {
        Parameters parameters = new Parameters();
        String query = filter.query(parameters);
        if (before.isPresent()) {
            query += " and id < :before";
            parameters.and("before", UUID.fromString(before.get().key().get(0)));
        }
        return find(query + " order by id desc", parameters).page(0, limit).list();
    }

    long count(Filter filter) {
        Parameters parameters = new Parameters();
        return count(filter.query(parameters), parameters);
    }
}
