package org.edubalance.evaluation.satisfactionsurveys;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Types;
import java.util.UUID;
import org.edubalance.evaluation.core.evidence.RespondentGroup;
import org.edubalance.evaluation.core.evidence.SurveyCounts;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/** A survey of one group, as it is stored. */
@Entity
@Table(name = "satisfaction_survey")
class Survey implements Recorded {

    @Id UUID id;
    String divisionCode;
    int academicYear;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    RespondentGroup respondents;

    int distributed;
    int valid;
    int satisfied;
    @Version int version;

    static Survey of(String division, int academicYear, RespondentGroup respondents) {
        Survey survey = new Survey();
        survey.id = UuidCreator.getTimeOrderedEpoch();
        survey.divisionCode = division;
        survey.academicYear = academicYear;
        survey.respondents = respondents;
        return survey;
    }

    void take(SurveyRequest request) {
        distributed = request.distributed();
        valid = request.valid();
        satisfied = request.satisfied();
    }

    SurveyCounts counts() {
        return new SurveyCounts(respondents, distributed, valid, satisfied);
    }

    @Override
    public String journalType() {
        return "satisfaction-survey";
    }

    @Override
    public String journalId() {
        return divisionCode + "/" + academicYear + "/" + respondents;
    }

    @Override
    public long journalVersion() {
        return version;
    }

    @Override
    public Place journalPlace() {
        return Place.of(divisionCode);
    }

    @Override
    public Object journalState() {
        return SurveyResponse.of(this);
    }
}
