package org.edubalance.teacher.teachers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.edubalance.teacher.vocabulary.Qualification;
import org.edubalance.teacher.vocabulary.Title;

/** What a teacher has held since when, in order: the valid time of each rank. */
record Career(
        List<Span<Qualification>> qualification,
        List<Span<Title>> title,
        List<Span<TierHolding>> tier) {
    static final Career NONE = new Career(List.of(), List.of(), List.of());

    /** The career after a request has stated what is held now. */
    Career restated(TeacherRequest now) {
        LocalDate hired = now.hiredOn();
        TierHolding holding =
                now.tier() == null
                        ? null
                        : new TierHolding(now.tier(), now.tierLevel(), now.tierTo());
        return new Career(
                Span.restated(qualification, now.qualification(), now.qualificationFrom(), hired),
                Span.restated(title, now.title(), now.titleFrom(), hired),
                Span.restated(tier, holding, now.tierFrom(), hired));
    }

    /**
     * The ranks by date while the teacher is employed: periods that touch, in order, each differing
     * from the one before.
     *
     * @param hiredOn where they begin
     * @param leftOn where they end; {@code null}: open
     */
    List<Standing> standings(LocalDate hiredOn, LocalDate leftOn) {
        LocalDate end = leftOn == null ? Standing.OPEN : leftOn;
        TreeSet<LocalDate> all = turns();
        all.add(hiredOn);
        List<LocalDate> turns = new ArrayList<>(all.subSet(hiredOn, end));
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate from = turns.get(i);
            LocalDate to = i + 1 < turns.size() ? turns.get(i + 1) : end;
            Standing next = at(from, to);
            Standing last = standings.isEmpty() ? null : standings.get(standings.size() - 1);
            if (last != null && last.sameRanks(next)) {
                standings.set(standings.size() - 1, last.until(to));
            } else {
                standings.add(next);
            }
        }
        return standings;
    }

    private TreeSet<LocalDate> turns() {
        TreeSet<LocalDate> turns = new TreeSet<>();
        qualification.forEach(span -> add(turns, span.from()));
        title.forEach(span -> add(turns, span.from()));
        tier.forEach(
                span -> {
                    add(turns, span.from());
                    add(turns, span.value().to());
                });
        return turns;
    }

    private static void add(TreeSet<LocalDate> turns, LocalDate day) {
        if (day != null) {
            turns.add(day);
        }
    }

    private Standing at(LocalDate from, LocalDate to) {
        Qualification qualified = Span.at(qualification, from);
        Title titled = Span.at(title, from);
        TierHolding holding = Span.at(tier, from);
        boolean held = holding != null && holding.heldOn(from);
        return new Standing(
                from,
                to,
                qualified == null ? 0 : qualified.rank(),
                titled == null ? 0 : titled.rank(),
                held ? holding.tier().rank() : 0,
                held && holding.level() != null ? holding.level().rank() : 0);
    }
}
