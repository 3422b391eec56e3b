package org.edubalance.registry.schools;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.writing.Written;

/** Records schools one at a time. */
@ApplicationScoped
class SchoolWriting {

    private final SchoolRepository schools;
    private final SchoolSurroundings surroundings;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final JsonBinding json;
    private final SchoolView view;

    SchoolWriting(
            SchoolRepository schools,
            SchoolSurroundings surroundings,
            Journal journal,
            CurrentCaller caller,
            Preconditions preconditions,
            JsonBinding json,
            SchoolView view) {
        this.schools = schools;
        this.surroundings = surroundings;
        this.journal = journal;
        this.caller = caller;
        this.preconditions = preconditions;
        this.json = json;
        this.view = view;
    }

    @Transactional
    Written<SchoolResponse> put(String code, SchoolRequest request, LocalDate today) {
        School school = schools.findById(code);
        if (school != null) {
            return change(school, request, today);
        }
        preconditions.requireAbsent();
        require(code, request);
        school = new School(code, request);
        schools.persist(school);
        Recording recording = journal.recording();
        recording.creating(school);
        recording.write();
        return written(school, today, true);
    }

    @Transactional
    Written<SchoolResponse> patch(String code, JsonNode patch, LocalDate today) {
        School school = schools.findById(code);
        if (school == null) {
            throw unknown(code);
        }
        school.requireWritableBy(caller.get());
        return change(school, json.patch(school.request(), patch, SchoolRequest.class), today);
    }

    private Written<SchoolResponse> change(School school, SchoolRequest request, LocalDate today) {
        school.requireWritableBy(caller.get());
        preconditions.requireMatch(school.tag(today));
        require(school.code(), request);
        Recording recording = journal.recording();
        recording.changing(school);
        school.replace(request);
        recording.write();
        return written(school, today, false);
    }

    private void require(String code, SchoolRequest request) {
        Caller by = caller.get();
        by.requireSchool(request.divisionCode(), request.townCode(), code);
        SchoolRules.require(code, request, surroundings.around(List.of(code), List.of(request)));
    }

    private Written<SchoolResponse> written(School school, LocalDate today, boolean created) {
        return new Written<>(view.of(school, today), school.tag(today), created);
    }

    static RuntimeException unknown(String code) {
        return ProblemType.NOT_FOUND.because(
                "没有学校 " + code + "，或不在您的管辖范围", "No school " + code + ", or not one of yours");
    }
}
