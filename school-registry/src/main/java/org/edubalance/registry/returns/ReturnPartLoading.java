package org.edubalance.registry.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.registry.schools.SchoolDirectory;
import org.edubalance.registry.schools.SchoolRef;
import org.edubalance.registry.schools.Stage;

/**
 * Puts parts of returns into the returns that are there, and loads those as wholes: so a part obeys
 * each rule that a return does, and a different part of a verified return opens a correction.
 */
@ApplicationScoped
class ReturnPartLoading {

    private final ReturnRepository returns;
    private final ReturnImport whole;
    private final SchoolDirectory schools;

    ReturnPartLoading(ReturnRepository returns, ReturnImport whole, SchoolDirectory schools) {
        this.returns = returns;
        this.schools = schools;
        this.whole = whole;
    }

    Set<String> divisions(List<? extends ReturnPart> parts) {
        return whole.divisions(
                parts.stream().map(part -> row(part, ReturnContent.empty())).toList());
    }

    /** Loads parts; of one return after the other where there are several of it. */
    void apply(List<? extends ImportRow<? extends ReturnPart>> parts, ImportRun run) {
        List<ImportRow<? extends ReturnPart>> batch = new ArrayList<>();
        Set<ReturnRow.Key> keys = new HashSet<>();
        for (ImportRow<? extends ReturnPart> part : parts) {
            if (!keys.add(part.value().key())) {
                applyOfEachOne(batch, run);
                batch.clear();
                keys.clear();
                keys.add(part.value().key());
            }
            batch.add(part);
        }
        applyOfEachOne(batch, run);
    }

    private void applyOfEachOne(List<ImportRow<? extends ReturnPart>> parts, ImportRun run) {
        Set<String> codes =
                parts.stream().map(part -> part.value().schoolCode()).collect(Collectors.toSet());
        Map<String, SchoolRef> known = schools.find(codes);
        Map<ReturnRow.Key, SchoolReturn> latest = new HashMap<>();
        returns.of(
                        codes,
                        parts.stream()
                                .map(part -> part.value().academicYear())
                                .collect(Collectors.toSet()))
                .forEach(
                        stored ->
                                latest.put(
                                        new ReturnRow.Key(
                                                stored.schoolCode(), stored.academicYear()),
                                        stored));
        List<ImportRow<ReturnRow>> wholes = new ArrayList<>();
        for (ImportRow<? extends ReturnPart> part : parts) {
            SchoolReturn stored = latest.get(part.value().key());
            if (!mayWrite(known.get(part.value().schoolCode()), part, run)) {
                continue;
            }
            if (stored == null) {
                run.reject(part, noReturn(part.value()));
            } else if (isIn(stored.content(), part, run)) {
                ReturnContent content = with(stored.content(), part);
                wholes.add(new ImportRow<>(part.number(), row(part.value(), content), part.rows()));
            }
        }
        whole.apply(wholes, run);
    }

    /** Who may not write a school's returns does not learn what is in them either. */
    private static boolean mayWrite(
            SchoolRef school, ImportRow<? extends ReturnPart> part, ImportRun run) {
        try {
            if (school != null) {
                school.requireWritableBy(run.caller());
            }
            return true;
        } catch (ProblemException outside) {
            run.reject(part, outside);
            return false;
        }
    }

    private static Fault noReturn(ReturnPart part) {
        return Fault.fault(
                "schoolCode",
                "该校没有此学年的年报，请先导入 returns",
                "The school has no return of that year; load returns first",
                part.schoolCode());
    }

    private static boolean isIn(
            ReturnContent content, ImportRow<? extends ReturnPart> part, ImportRun run) {
        Set<Stage> reported =
                content.knownStages().stream()
                        .map(ReturnContent.StageContent::stage)
                        .collect(Collectors.toSet());
        for (Stage stage : part.value().stages()) {
            if (!reported.contains(stage)) {
                run.reject(
                        part,
                        Fault.fault(
                                part.value().field() + ".stage",
                                "该校年报没有填报此学段",
                                "The return does not report this stage",
                                stage));
            }
        }
        return !run.isRejected(part);
    }

    private static ReturnContent with(ReturnContent content, ImportRow<? extends ReturnPart> part) {
        return content.withStages(
                content.knownStages().stream()
                        .map(
                                stage ->
                                        part.value().stages().contains(stage.stage())
                                                ? part.value().in(stage)
                                                : stage)
                        .toList());
    }

    private static ReturnRow row(ReturnPart part, ReturnContent content) {
        return new ReturnRow(
                part.schoolCode(),
                part.academicYear(),
                part.status(),
                content.premises(),
                content.equipment(),
                content.stages(),
                content.safety(),
                content.digital(),
                content.canteen());
    }
}
