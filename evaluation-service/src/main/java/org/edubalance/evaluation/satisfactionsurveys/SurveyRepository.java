package org.edubalance.evaluation.satisfactionsurveys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.evaluation.core.evidence.RespondentGroup;

@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<Survey, UUID> {

    /** One survey; by the unique key. */
    Optional<Survey> find(String division, int academicYear, RespondentGroup respondents) {
        return find(
                        "divisionCode = ?1 and academicYear = ?2 and respondents = ?3",
                        division,
                        academicYear,
                        respondents)
                .firstResultOptional();
    }

    /** The surveys of a county and year; by the unique key. */
    List<Survey> of(String division, int academicYear) {
        return list(
                "divisionCode = ?1 and academicYear = ?2 order by respondents",
                division,
                academicYear);
    }
}
