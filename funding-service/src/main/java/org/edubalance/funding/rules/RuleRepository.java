package org.edubalance.funding.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of rules; every query is served by uk_rule__kind__division_code__from. */
@ApplicationScoped
class RuleRepository implements PanacheRepositoryBase<Rule, UUID> {

    /**
     * Lets nobody else write a version of this kind and division until the transaction ends; to be
     * called before anything of the series is read.
     */
    void lockSeries(RuleKind kind, String divisionCode) {
        getEntityManager()
                .createNativeQuery(
                        """
                        INSERT INTO rule_series (kind, division_code) VALUES (?1, ?2)
                        ON DUPLICATE KEY UPDATE kind = VALUES(kind)\
                        """)
                .setParameter(1, kind.name())
                .setParameter(2, divisionCode)
                .executeUpdate();
    }

    /**
     * First days of other versions of the rule's series that hold on a day of this span. A version
     * that begins on the same day is left to the unique key. The series is locked.
     *
     * @throws OptimisticLockException when one of the series was written after the transaction
     *     under way announced itself: its own writes would be dated earlier than what they fit to
     */
    List<LocalDate> overlapping(Rule rule, LocalDate from, LocalDate to) {
        requireNoneNewer(rule);
        return getEntityManager()
                .createNativeQuery(
                        """
                        SELECT valid_from FROM rule
                        WHERE kind = ?1 AND division_code = ?2 AND id <> ?3 AND valid_from <> ?5
                          AND valid_from < ?4 AND COALESCE(valid_to, '9999-12-31') > ?5
                        ORDER BY valid_from LOCK IN SHARE MODE\
                        """,
                        LocalDate.class)
                .setParameter(1, rule.kind.name())
                .setParameter(2, rule.divisionCode)
                .setParameter(3, rule.id.toString())
                .setParameter(4, to == null ? LocalDate.of(9999, 12, 31) : to)
                .setParameter(5, from)
                .getResultStream()
                .map(LocalDate.class::cast)
                .toList();
    }

    private void requireNoneNewer(Rule rule) {
        List<?> newer =
                getEntityManager()
                        .createNativeQuery(
                                """
                                SELECT 1 FROM rule
                                WHERE kind = ?1 AND division_code = ?2 AND row_start > NOW(6)
                                LIMIT 1 LOCK IN SHARE MODE\
                                """)
                        .setParameter(1, rule.kind.name())
                        .setParameter(2, rule.divisionCode)
                        .getResultList();
        if (!newer.isEmpty()) {
            throw new OptimisticLockException("the rule's series was written meanwhile");
        }
    }

    Optional<Rule> version(RuleKind kind, String divisionCode, LocalDate from) {
        return find("kind = ?1 and divisionCode = ?2 and validFrom = ?3", kind, divisionCode, from)
                .firstResultOptional();
    }

    /** Versions of any kind set by one of these divisions and in force on the day. */
    List<Rule> inForce(Collection<String> divisionCodes, LocalDate on) {
        return list(
                "divisionCode in ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)",
                divisionCodes,
                on);
    }
}
