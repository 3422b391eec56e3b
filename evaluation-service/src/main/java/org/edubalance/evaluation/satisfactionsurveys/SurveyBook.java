package org.edubalance.evaluation.satisfactionsurveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.edubalance.evaluation.core.evidence.Satisfaction;

/** How satisfied those are who were asked. */
@ApplicationScoped
public class SurveyBook {

    private final SurveyRepository surveys;

    SurveyBook(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    /** What the surveys of a county and year come to. */
    @Transactional
    public Satisfaction of(String division, int academicYear) {
        return Satisfaction.of(
                surveys.of(division, academicYear).stream().map(Survey::counts).toList());
    }
}
