package org.edubalance.funding.appropriations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.funding.directory.CountyDirectory;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Loads appropriations; a line replaces the whole record of its county and year. */
@ApplicationScoped
class AppropriationImport implements ImportKind<AppropriationRequest> {

    private final AppropriationRepository appropriations;
    private final CountyDirectory counties;
    private final Journal journal;

    AppropriationImport(
            AppropriationRepository appropriations, CountyDirectory counties, Journal journal) {
        this.appropriations = appropriations;
        this.counties = counties;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "appropriations";
    }

    @Override
    public Class<AppropriationRequest> rowType() {
        return AppropriationRequest.class;
    }

    @Override
    public Set<String> divisions(List<AppropriationRequest> rows) {
        return rows.stream().map(AppropriationRequest::divisionCode).collect(Collectors.toSet());
    }

    /** The registry is asked for all counties of the file before the first row is written. */
    @Override
    public Optional<Preparation<AppropriationRequest>> preparation(ImportRun run) {
        Set<String> asked = new HashSet<>();
        return Optional.of(
                rows ->
                        counties.unknown(
                                divisions(rows).stream()
                                        .filter(run.caller()::covers)
                                        .filter(asked::add)
                                        .toList()));
    }

    @Override
    public void apply(List<ImportRow<AppropriationRequest>> rows, ImportRun run) {
        Map<Key, Appropriation> present = new HashMap<>();
        appropriations
                .of(rows.stream().map(row -> row.value().divisionCode()).distinct().toList())
                .forEach(row -> present.put(new Key(row.divisionCode, row.fiscalYear), row));
        Set<String> unknown =
                counties.notKept(divisions(rows.stream().map(ImportRow::value).toList()));
        Recording recording = journal.recording();
        for (ImportRow<AppropriationRequest> row : rows) {
            try {
                run.caller().requireWholeDivision(row.value().divisionCode());
                if (unknown.contains(row.value().divisionCode())) {
                    throw ProblemType.UNKNOWN_REFERENCE.of(
                            CountyDirectory.unknown(row.value().divisionCode()));
                }
                put(row.value(), present, recording);
            } catch (ProblemException refused) {
                run.reject(row, refused);
            }
        }
        recording.write();
    }

    private void put(
            AppropriationRequest request, Map<Key, Appropriation> present, Recording recording) {
        Key key = new Key(request.divisionCode(), request.fiscalYear());
        Appropriation row = present.get(key);
        if (row == null) {
            Appropriation created = Appropriation.of(request);
            appropriations.persist(created);
            recording.creating(created);
            present.put(key, created);
        } else {
            recording.changing(row);
            row.take(request);
        }
    }

    private record Key(String divisionCode, int fiscalYear) {}
}
