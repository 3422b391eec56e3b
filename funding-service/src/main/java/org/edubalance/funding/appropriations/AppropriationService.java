package org.edubalance.funding.appropriations;

import static org.edubalance.kit.problem.Fault.fault;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.edubalance.funding.boundary.CountyRecords;
import org.edubalance.funding.directory.CountyDirectory;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.ProblemType;

/** Writes what counties voted and spent. */
@ApplicationScoped
class AppropriationService {

    private final AppropriationRepository appropriations;
    private final CountyDirectory counties;
    private final Journal journal;
    private final Preconditions preconditions;
    private final JsonBinding binding;

    AppropriationService(
            AppropriationRepository appropriations,
            CountyDirectory counties,
            Journal journal,
            Preconditions preconditions,
            JsonBinding binding) {
        this.appropriations = appropriations;
        this.counties = counties;
        this.journal = journal;
        this.preconditions = preconditions;
        this.binding = binding;
    }

    @Transactional
    Appropriation create(Caller caller, AppropriationRequest request) {
        caller.requireWholeDivision(request.divisionCode());
        counties.requireKnown(request.divisionCode());
        Appropriation row = Appropriation.of(request);
        appropriations.persist(row);
        Recording recording = journal.recording();
        recording.creating(row);
        recording.write();
        return row;
    }

    @Transactional
    Appropriation replace(Caller caller, UUID id, AppropriationRequest request) {
        Appropriation row = visible(caller, id);
        preconditions.requireMatch(Preconditions.tag(row.version));
        return change(caller, row, request);
    }

    @Transactional
    Appropriation patch(Caller caller, UUID id, JsonNode patch) {
        Appropriation row = visible(caller, id);
        preconditions.requireMatch(Preconditions.tag(row.version));
        return change(
                caller, row, binding.patch(row.asRequest(), patch, AppropriationRequest.class));
    }

    /**
     * The row, when its county is within the caller's division. A user of a school has none.
     *
     * @throws org.edubalance.kit.problem.ProblemException 404 otherwise
     */
    Appropriation visible(Caller caller, UUID id) {
        Appropriation row = appropriations.findById(id);
        if (row == null || !CountyRecords.visible(caller, row.divisionCode)) {
            throw ProblemType.NOT_FOUND.because("没有此拨款记录", "No such appropriation");
        }
        return row;
    }

    private Appropriation change(Caller caller, Appropriation row, AppropriationRequest request) {
        caller.requireWholeDivision(request.divisionCode());
        if (!row.divisionCode.equals(request.divisionCode())
                || row.fiscalYear != request.fiscalYear()) {
            throw ProblemType.RULE_VIOLATED.of(
                    fault(
                            "divisionCode",
                            "记录的区划与财年不可更改，原为 %s / %d".formatted(row.divisionCode, row.fiscalYear),
                            "The record keeps its county and year, %s / %d"
                                    .formatted(row.divisionCode, row.fiscalYear),
                            request.divisionCode()));
        }
        Recording recording = journal.recording();
        recording.changing(row);
        row.take(request);
        recording.write();
        return row;
    }
}
