package org.edubalance.evaluation.satisfactionsurveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edubalance.evaluation.core.evidence.RespondentGroup;
import org.edubalance.evaluation.sources.Directory;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Writes surveys. */
@ApplicationScoped
class SurveyService {

    private final SurveyRepository surveys;
    private final Directory directory;
    private final Journal journal;
    private final Preconditions preconditions;

    SurveyService(
            SurveyRepository surveys,
            Directory directory,
            Journal journal,
            Preconditions preconditions) {
        this.surveys = surveys;
        this.directory = directory;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    /** What became of a survey: stored, and whether it is new. */
    record Put(Survey survey, boolean created) {}

    @Transactional
    Put put(
            String division,
            int academicYear,
            RespondentGroup respondents,
            SurveyRequest request,
            Caller caller) {
        caller.requireWholeDivision(division);
        requireParts(request);
        Optional<Survey> present = surveys.find(division, academicYear, respondents);
        Recording recording = journal.recording();
        if (present.isPresent()) {
            preconditions.requireMatch(Preconditions.tag(present.get().version));
            recording.changing(present.get());
            present.get().take(request);
            recording.write();
            return new Put(present.get(), false);
        }
        preconditions.requireAbsent();
        directory.requireKnown(division);
        Survey survey = Survey.of(division, academicYear, respondents);
        survey.take(request);
        surveys.persist(survey);
        recording.creating(survey);
        recording.write();
        return new Put(survey, true);
    }

    private static void requireParts(SurveyRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.valid() > request.distributed()) {
            faults.add(
                    Fault.fault(
                            "valid",
                            "有效问卷不能多于发放问卷",
                            "Not more than were handed out",
                            request.valid()));
        }
        if (request.satisfied() > request.valid()) {
            faults.add(
                    Fault.fault(
                            "satisfied",
                            "满意的不能多于有效问卷",
                            "Not more than are valid",
                            request.satisfied()));
        }
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
    }
}
