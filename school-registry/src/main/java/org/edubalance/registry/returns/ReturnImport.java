package org.edubalance.registry.returns;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.registry.schools.SchoolDirectory;
import org.edubalance.registry.schools.SchoolRef;

/**
 * Loads returns. A row is a draft, or, from an administrator who loads history, a verified return:
 * then who loads it stands for who submitted and verified it. A row that differs from a verified
 * return becomes the next revision.
 */
@ApplicationScoped
class ReturnImport implements ImportKind<ReturnRow> {

    private final ReturnRepository returns;
    private final SchoolDirectory schools;
    private final Journal journal;

    ReturnImport(ReturnRepository returns, SchoolDirectory schools, Journal journal) {
        this.returns = returns;
        this.schools = schools;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "returns";
    }

    @Override
    public Class<ReturnRow> rowType() {
        return ReturnRow.class;
    }

    /** In a table a return has one row a stage. */
    @Override
    public Optional<ReturnRow> merged(ReturnRow first, ReturnRow second) {
        return first.isAnotherStageOf(second) ? Optional.of(first.with(second)) : Optional.empty();
    }

    /** Rows of one return follow each other. */
    @Override
    public Optional<Object> key(ReturnRow row) {
        return Optional.of(row.key());
    }

    @Override
    public Set<String> divisions(List<ReturnRow> rows) {
        Set<String> codes = rows.stream().map(ReturnRow::schoolCode).collect(Collectors.toSet());
        return schools.find(codes).values().stream()
                .map(SchoolRef::divisionCode)
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(List<ImportRow<ReturnRow>> rows, ImportRun run) {
        Set<String> codes = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (ImportRow<ReturnRow> row : rows) {
            codes.add(row.value().schoolCode());
            years.add(row.value().academicYear());
        }
        Map<String, SchoolRef> known = schools.find(codes);
        StoredReturns stored = new StoredReturns(returns.of(codes, years));
        Recording recording = journal.recording();
        for (ImportRow<ReturnRow> row : rows) {
            SchoolRef school = known.get(row.value().schoolCode());
            if (accepts(row, run, school)) {
                write(row, run, stored, school, recording);
            }
        }
        recording.write();
        returns.getEntityManager().clear();
    }

    private static boolean accepts(ImportRow<ReturnRow> row, ImportRun run, SchoolRef school) {
        ReturnRow value = row.value();
        if (school == null) {
            run.reject(
                    row,
                    fault("schoolCode", "没有该学校", "There is no such school", value.schoolCode()));
            return false;
        }
        try {
            school.requireWritableBy(run.caller());
        } catch (ProblemException outside) {
            run.reject(row, outside);
            return false;
        }
        if (value.isVerified() && !run.caller().has(Roles.ADMIN)) {
            run.reject(
                    row,
                    fault(
                            "status",
                            "仅 admin 可直接导入 VERIFIED 年报",
                            "Only an admin may load a return as VERIFIED",
                            value.status()));
        }
        if (value.status() == ReturnStatus.SUBMITTED) {
            run.reject(
                    row,
                    fault(
                            "status",
                            "须为 DRAFT 或 VERIFIED；提交须逐校办理",
                            "Must be DRAFT or VERIFIED; a return is submitted by its school",
                            value.status()));
        }
        List<Fault> faults =
                value.isVerified()
                        ? ReturnRules.ofSubmission(value.content(), school.kind())
                        : ReturnRules.ofDraft(value.content(), school.kind());
        faults.forEach(fault -> run.reject(row, fault));
        return !run.isRejected(row);
    }

    private void write(
            ImportRow<ReturnRow> row,
            ImportRun run,
            StoredReturns stored,
            SchoolRef school,
            Recording recording) {
        ReturnContent content = row.value().content();
        SchoolReturn latest = stored.latest(row.value().key());
        boolean same = latest != null && latest.sameAs(ReturnJson.canonical(content));
        if (same && (latest.status() == ReturnStatus.VERIFIED || !row.value().isVerified())) {
            return;
        }
        if (latest != null
                && latest.status() == ReturnStatus.SUBMITTED
                && !row.value().isVerified()) {
            run.reject(row, ReturnAccess.illegal(latest.status(), ReturnStatus.DRAFT));
            return;
        }
        boolean opens = latest == null || latest.status() == ReturnStatus.VERIFIED;
        if (!opens) {
            recording.changing(
                    new RecordedReturn(latest, school),
                    row.value().isVerified() ? "VERIFIED" : "CHANGED");
        }
        SchoolReturn draft = draft(row.value(), latest, content);
        if (opens) {
            recording.creating(new RecordedReturn(draft, school));
        }
        if (row.value().isVerified()) {
            supersede(stored.inForce(row.value().key()), school, recording);
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            draft.submit(run.caller().subject(), now, List.of());
            draft.verify(run.caller().subject(), now);
        }
        returns.persist(draft);
        stored.add(draft);
    }

    private static SchoolReturn draft(ReturnRow row, SchoolReturn latest, ReturnContent content) {
        if (latest == null) {
            return SchoolReturn.first(row.schoolCode(), row.academicYear(), content);
        }
        SchoolReturn draft =
                latest.status() == ReturnStatus.VERIFIED ? latest.nextRevision() : latest;
        draft.write(content);
        return draft;
    }

    /** Written at once, since the unique key allows one revision in force at any moment. */
    private void supersede(SchoolReturn inForce, SchoolRef school, Recording recording) {
        if (inForce != null) {
            recording.changing(new RecordedReturn(inForce, school), "SUPERSEDED");
            inForce.supersede();
            journal.begin(school.divisionCode());
            returns.flush();
        }
    }

    /** The returns that a batch is about; grows as the batch goes on. */
    private static final class StoredReturns {
        private final Map<ReturnRow.Key, SchoolReturn> latest = new HashMap<>();
        private final Map<ReturnRow.Key, SchoolReturn> inForce = new HashMap<>();

        StoredReturns(List<SchoolReturn> inOrderOfRevisions) {
            inOrderOfRevisions.forEach(this::add);
        }

        final void add(SchoolReturn revision) {
            ReturnRow.Key key = new ReturnRow.Key(revision.schoolCode(), revision.academicYear());
            latest.put(key, revision);
            if (revision.isInForce()) {
                inForce.put(key, revision);
            }
        }

        SchoolReturn latest(ReturnRow.Key key) {
            return latest.get(key);
        }

        SchoolReturn inForce(ReturnRow.Key key) {
            return inForce.get(key);
        }
    }
}
