package org.edubalance.evaluation.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.edubalance.evaluation.sources.Directory;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;

/** Loads what counties publish; a line replaces the whole claim. */
@ApplicationScoped
class ClaimImport implements ImportKind<ClaimRow> {

    private final ClaimRepository claims;
    private final Directory directory;
    private final Journal journal;

    /** What each import under way was told that the registry does not have. */
    private final Map<ImportRun, Set<String>> strangers =
            Collections.synchronizedMap(new WeakHashMap<>());

    ClaimImport(ClaimRepository claims, Directory directory, Journal journal) {
        this.claims = claims;
        this.directory = directory;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Class<ClaimRow> rowType() {
        return ClaimRow.class;
    }

    @Override
    public Set<String> divisions(List<ClaimRow> rows) {
        return rows.stream().map(ClaimRow::divisionCode).collect(Collectors.toSet());
    }

    /**
     * The registry is asked for all counties of the file before the first row is written, and rows
     * of those that it does not have are refused by {@link #apply}, which asks nobody.
     */
    @Override
    public Optional<Preparation<ClaimRow>> preparation(ImportRun run) {
        Set<String> asked = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        strangers.put(run, unknown);
        return Optional.of(
                rows ->
                        unknown.addAll(
                                directory.unknown(
                                        divisions(rows).stream()
                                                .filter(run.caller()::covers)
                                                .filter(asked::add)
                                                .toList())));
    }

    @Override
    public void apply(List<ImportRow<ClaimRow>> rows, ImportRun run) {
        Map<ClaimKey, Claim> present = new HashMap<>();
        claims.of(
                        divisions(rows.stream().map(ImportRow::value).toList()),
                        rows.stream().map(row -> row.value().id()).collect(Collectors.toSet()))
                .forEach(claim -> present.put(claim.key(), claim));
        Recording recording = journal.recording();
        for (ImportRow<ClaimRow> row : rows) {
            if (isAllowed(row, run)) {
                put(row.value(), present, recording);
            }
        }
        recording.write();
        claims.getEntityManager().clear();
    }

    private boolean isAllowed(ImportRow<ClaimRow> row, ImportRun run) {
        try {
            run.caller().requireWholeDivision(row.value().divisionCode());
        } catch (ProblemException refused) {
            run.reject(row, refused);
            return false;
        }
        List<Fault> faults = new ArrayList<>(ClaimRules.faults(row.value().request()));
        if (strangers.getOrDefault(run, Set.of()).contains(row.value().divisionCode())) {
            faults.add(Directory.unknownDivision(row.value().divisionCode()));
        }
        faults.forEach(fault -> run.reject(row, fault));
        return faults.isEmpty();
    }

    private void put(ClaimRow row, Map<ClaimKey, Claim> present, Recording recording) {
        Claim claim = present.get(row.key());
        if (claim == null) {
            Claim created = Claim.of(row.key(), row.request());
            claims.persist(created);
            recording.creating(created);
            present.put(row.key(), created);
        } else {
            recording.changing(claim);
            claim.take(row.request());
        }
    }
}
