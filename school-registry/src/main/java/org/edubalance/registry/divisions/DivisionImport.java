package org.edubalance.registry.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;

/** Loads divisions; a division above has to be recorded already, or earlier in the file. */
@ApplicationScoped
class DivisionImport implements ImportKind<DivisionRow> {

    private final DivisionRepository divisions;
    private final Journal journal;

    DivisionImport(DivisionRepository divisions, Journal journal) {
        this.divisions = divisions;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "divisions";
    }

    @Override
    public Class<DivisionRow> rowType() {
        return DivisionRow.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN);
    }

    @Override
    public Set<String> divisions(List<DivisionRow> rows) {
        return rows.stream().map(DivisionRow::code).collect(Collectors.toSet());
    }

    @Override
    public void apply(List<ImportRow<DivisionRow>> rows, ImportRun run) {
        Map<String, Division> known = known(rows);
        Recording recording = journal.recording();
        for (ImportRow<DivisionRow> row : rows) {
            if (accepts(row, run, known.keySet())) {
                write(row.value(), known, recording);
            }
        }
        recording.write();
        divisions.getEntityManager().clear();
    }

    private Map<String, Division> known(List<ImportRow<DivisionRow>> rows) {
        Set<String> codes = new HashSet<>();
        for (ImportRow<DivisionRow> row : rows) {
            codes.add(row.value().code());
            DivisionRules.storedParent(row.value().divisionCode()).ifPresent(codes::add);
        }
        Map<String, Division> known = new HashMap<>();
        divisions.withCodes(codes).forEach(division -> known.put(division.code(), division));
        return known;
    }

    private static boolean accepts(
            ImportRow<DivisionRow> row, ImportRun run, Set<String> knownCodes) {
        DivisionCode code = row.value().divisionCode();
        try {
            run.caller().requireWholeDivision(code.value());
        } catch (ProblemException outside) {
            run.reject(row, outside);
        }
        for (Fault fault : DivisionRules.faults(code, row.value().request())) {
            run.reject(row, fault);
        }
        Optional<String> parent = DivisionRules.storedParent(code);
        if (parent.isPresent() && !knownCodes.contains(parent.get())) {
            run.reject(row, DivisionRules.unknownParent(parent.get()));
        }
        return !run.isRejected(row);
    }

    private void write(DivisionRow row, Map<String, Division> known, Recording recording) {
        Division division = known.get(row.code());
        if (division == null) {
            division = new Division(row.divisionCode(), row.request());
            divisions.persist(division);
            recording.creating(division);
            known.put(row.code(), division);
        } else {
            recording.changing(division);
            division.replace(row.request());
        }
    }
}
