package org.edubalance.teacher.teachers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something held from a day on, until the next span begins.
 *
 * @param from first day; {@code null}: since the teacher was hired
 */
record Span<V>(LocalDate from, V value) {
    LocalDate begin(LocalDate hiredOn) {
        return from == null ? hiredOn : from;
    }

    /**
     * The spans after somebody states what is held now. Spans that begin earlier stay, so that what
     * was true of the past remains true; one that begins the same day or later is replaced.
     *
     * @param value what is held now; {@code null} when nothing of the kind ever was
     * @param from since when; {@code null} repeats the present value, or holds since the hiring
     */
    static <V> List<Span<V>> restated(
            List<Span<V>> spans, V value, LocalDate from, LocalDate hiredOn) {
        if (value == null) {
            return List.of();
        }
        if (from == null && !spans.isEmpty() && last(spans).value().equals(value)) {
            return spans;
        }
        List<Span<V>> restated = new ArrayList<>();
        if (from != null) {
            spans.stream().filter(s -> s.begin(hiredOn).isBefore(from)).forEach(restated::add);
        }
        restated.add(new Span<>(from, value));
        return List.copyOf(restated);
    }

    static <V> Span<V> last(List<Span<V>> spans) {
        return spans.isEmpty() ? null : spans.get(spans.size() - 1);
    }

    /** What is held on a day; {@code null} before the first span. */
    static <V> V at(List<Span<V>> spans, LocalDate day) {
        V held = null;
        for (Span<V> span : spans) {
            if (span.from() == null || !span.from().isAfter(day)) {
                held = span.value();
            }
        }
        return held;
    }
}
