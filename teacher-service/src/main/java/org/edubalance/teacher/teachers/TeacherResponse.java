package org.edubalance.teacher.teachers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.json.Personal;
import org.edubalance.teacher.vocabulary.Gender;
import org.edubalance.teacher.vocabulary.Qualification;
import org.edubalance.teacher.vocabulary.Staffing;
import org.edubalance.teacher.vocabulary.Subject;
import org.edubalance.teacher.vocabulary.Tier;
import org.edubalance.teacher.vocabulary.TierLevel;
import org.edubalance.teacher.vocabulary.Title;

/**
 * A teacher as shown; name and number are masked for whoever lacks the role {@code personal-data}.
 *
 * @param history what was held from when to when, the present included
 */
@Schema(name = "Teacher")
record TeacherResponse(
        UUID id,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "LK000001") String staffNumber,
        @Personal @Schema(examples = "张**") String name,
        @Personal @Schema(examples = "**************0024") String idNumber,
        Gender gender,
        LocalDate birthDate,
        LocalDate hiredOn,
        LocalDate leftOn,
        Staffing staffing,
        Qualification qualification,
        LocalDate qualificationFrom,
        Certificate certificate,
        Title title,
        LocalDate titleFrom,
        List<Subject> subjects,
        Tier tier,
        TierLevel tierLevel,
        LocalDate tierFrom,
        LocalDate tierTo,
        History history,
        int version) {

    /** What was held by date. */
    @Schema(name = "TeacherHistory")
    record History(
            List<Held<Qualification>> qualification, List<Held<Title>> title, List<HeldTier> tier) {
        static History of(Career career, LocalDate hiredOn) {
            return new History(
                    held(career.qualification(), hiredOn),
                    held(career.title(), hiredOn),
                    tiers(career.tier(), hiredOn));
        }

        private static <V> List<Held<V>> held(List<Span<V>> spans, LocalDate hiredOn) {
            return java.util.stream.IntStream.range(0, spans.size())
                    .mapToObj(
                            i ->
                                    new Held<>(
                                            spans.get(i).begin(hiredOn),
                                            nextBegin(spans, i),
                                            spans.get(i).value()))
                    .toList();
        }

        private static List<HeldTier> tiers(List<Span<TierHolding>> spans, LocalDate hiredOn) {
            return held(spans, hiredOn).stream()
                    .map(
                            held ->
                                    new HeldTier(
                                            held.from(),
                                            earlier(held.to(), held.value().to()),
                                            held.value().tier(),
                                            held.value().level()))
                    .toList();
        }

        private static LocalDate nextBegin(List<? extends Span<?>> spans, int i) {
            return i + 1 < spans.size() ? spans.get(i + 1).from() : null;
        }

        private static LocalDate earlier(LocalDate a, LocalDate b) {
            return a == null || (b != null && b.isBefore(a)) ? b : a;
        }
    }

    /** A value from a day on, up to but without another; {@code to} absent: still. */
    record Held<V>(LocalDate from, LocalDate to, V value) {}

    /** A tier from a day on, up to but without another; {@code to} absent: still. */
    record HeldTier(LocalDate from, LocalDate to, Tier tier, TierLevel level) {}
}
