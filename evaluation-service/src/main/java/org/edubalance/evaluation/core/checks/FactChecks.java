package org.edubalance.evaluation.core.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.FundingFacts;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.StaffingFacts;
import org.edubalance.evaluation.core.Stage;

/** Holds checks against the facts of a county's year and of the year before. */
public final class FactChecks {
    private static final double SLACK = 1e-9;

    private final FactRecords now;
    private final FactRecords before;

    private FactChecks(CountyFacts now, CountyFacts before) {
        this.now = new FactRecords(now);
        this.before = new FactRecords(before);
    }

    /**
     * What comes of each check, in their order.
     *
     * @param before of the year before; without returns nothing can be said about jumps
     */
    public static List<FactFinding> of(
            List<FactCheck> checks, CountyFacts now, CountyFacts before) {
        FactChecks county = new FactChecks(now, before);
        return checks.stream().map(county::of).toList();
    }

    private FactFinding of(FactCheck check) {
        return switch (check.kind()) {
            case AT_MOST -> each(check, record -> atMost(check, record));
            case RANGE -> each(check, record -> range(check, record));
            case NEEDS -> each(check, record -> needs(check, record, Shown.OPEN));
            case REPORTS -> each(check, record -> needs(check, record, Shown.BROKEN));
            case JUMP -> jump(check);
            case RETURN_PRESENT ->
                    schools(check, now.schools().stream().filter(s -> s.stages() == null));
            case CENTRAL_SCHOOL_KNOWN ->
                    schools(
                            check,
                            now.schools().stream()
                                    .filter(s -> s.kind() == SchoolKind.TEACHING_POINT)
                                    .filter(
                                            s ->
                                                    s.centralSchoolCode() == null
                                                            || !now.isOpen(s.centralSchoolCode())));
            case STAFF_AT_OPEN_SCHOOL ->
                    strangers(
                            check,
                            now.facts().staffing().stream(),
                            StaffingFacts::schoolCode,
                            StaffingFacts::stage,
                            StaffingFacts::quantities);
            case FUNDS_AT_OPEN_SCHOOL ->
                    strangers(
                            check,
                            now.facts().funding().stream(),
                            FundingFacts::schoolCode,
                            FundingFacts::stage,
                            FundingFacts::quantities);
        };
    }

    /** What a record shows: as it should be, broken, or lacking what is needed. */
    private enum Shown {
        FINE,
        BROKEN,
        OPEN
    }

    private interface Look {
        Shown at(FactRecords.Record record);
    }

    private FactFinding each(FactCheck check, Look look) {
        List<FactRow> broken = new ArrayList<>();
        List<FactRow> open = new ArrayList<>();
        for (FactRecords.Record record : now.of(check.level(), check.stage())) {
            Shown shown = look.at(record);
            if (shown != Shown.FINE) {
                (shown == Shown.BROKEN ? broken : open).add(record.row(numbers(check, record)));
            }
        }
        return new FactFinding(check, List.copyOf(broken), List.copyOf(open));
    }

    private static Shown atMost(FactCheck check, FactRecords.Record record) {
        Double value = record.numbers().get(check.of());
        Double limit = record.numbers().get(check.limit());
        if (value == null || limit == null) {
            return Shown.OPEN;
        }
        return value > limit + SLACK ? Shown.BROKEN : Shown.FINE;
    }

    private static Shown range(FactCheck check, FactRecords.Record record) {
        Double value = record.numbers().get(check.of());
        Double per = check.per() == null ? Double.valueOf(1) : record.numbers().get(check.per());
        if (value == null || per == null) {
            return Shown.OPEN;
        }
        if (per == 0) {
            return Shown.FINE;
        }
        double ratio = value / per;
        boolean within =
                (check.min() == null || ratio >= check.min() - SLACK)
                        && (check.max() == null || ratio <= check.max() + SLACK);
        return within ? Shown.FINE : Shown.BROKEN;
    }

    /** Nothing is needed of a record that has none of the quantity. */
    private static Shown needs(FactCheck check, FactRecords.Record record, Shown unknown) {
        Double value = record.numbers().get(check.of());
        if (value == null) {
            return Shown.OPEN;
        }
        Double needed = record.numbers().get(check.limit());
        if (value == 0) {
            return Shown.FINE;
        }
        if (needed == null) {
            return unknown;
        }
        return needed == 0 ? Shown.BROKEN : Shown.FINE;
    }

    private FactFinding jump(FactCheck check) {
        Map<FactRecords.Key, FactRecords.Record> earlier =
                before.byKey(check.level(), check.stage());
        List<FactRow> broken = new ArrayList<>();
        List<FactRow> open = new ArrayList<>();
        for (FactRecords.Record record : now.of(check.level(), check.stage())) {
            Double value = record.numbers().get(check.of());
            FactRecords.Record last = earlier.get(record.key());
            Double old = last == null ? null : last.numbers().get(check.of());
            if (value == null || old == null) {
                open.add(record.row(numbers(check, record)));
                continue;
            }
            double distance = Math.abs(value - old);
            if (distance > check.least() + SLACK && distance > check.share() * old + SLACK) {
                Map<String, Double> values = numbers(check, record);
                values.put("before", old);
                broken.add(record.row(values));
            }
        }
        return new FactFinding(check, List.copyOf(broken), List.copyOf(open));
    }

    private static FactFinding schools(FactCheck check, Stream<SchoolFacts> broken) {
        return new FactFinding(
                check,
                broken.map(
                                school ->
                                        new FactRow(
                                                school.schoolCode(),
                                                school.name(),
                                                school.townCode(),
                                                null,
                                                Map.of()))
                        .toList(),
                List.of());
    }

    private <T> FactFinding strangers(
            FactCheck check,
            Stream<T> lines,
            Function<T, String> code,
            Function<T, Stage> stage,
            Function<T, Map<String, Double>> numbers) {
        return new FactFinding(
                check,
                lines.filter(line -> !now.isOpen(code.apply(line)))
                        .map(
                                line ->
                                        new FactRow(
                                                code.apply(line),
                                                null,
                                                null,
                                                stage.apply(line),
                                                numbers.apply(line)))
                        .toList(),
                List.of());
    }

    private static Map<String, Double> numbers(FactCheck check, FactRecords.Record record) {
        Map<String, Double> numbers = new TreeMap<>();
        for (String name : new String[] {check.of(), check.limit(), check.per()}) {
            if (name != null && record.numbers().containsKey(name)) {
                numbers.put(name, record.numbers().get(name));
            }
        }
        return numbers;
    }
}
