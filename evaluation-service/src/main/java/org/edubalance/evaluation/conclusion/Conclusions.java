package org.edubalance.evaluation.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.evaluation.core.Item;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.core.evidence.Satisfaction;
import org.edubalance.evaluation.core.evidence.Scoring;
import org.edubalance.evaluation.evaluations.SealedOutcome;
import org.edubalance.evaluation.evaluations.SealedOutcomes;
import org.edubalance.evaluation.evidence.EvidenceBook;
import org.edubalance.evaluation.satisfactionsurveys.SurveyBook;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;

/**
 * Puts the parts of a conclusion together. Which parts there are the standard says: a gate that is
 * computed is about the schools, one that is entered about satisfaction, one in points about the
 * items, one on documents about itself.
 */
@ApplicationScoped
class Conclusions {

    private static final String POINT = "point";

    private final StandardCatalogue standards;
    private final SealedOutcomes evaluations;
    private final EvidenceBook evidence;
    private final SurveyBook surveys;

    Conclusions(
            StandardCatalogue standards,
            SealedOutcomes evaluations,
            EvidenceBook evidence,
            SurveyBook surveys) {
        this.standards = standards;
        this.evaluations = evaluations;
        this.evidence = evidence;
        this.surveys = surveys;
    }

    /**
     * @param schoolStandard the running standard that the entry gate is about; may be null
     * @throws org.edubalance.kit.problem.ProblemException 422 without such a published standard
     */
    ConclusionResponse of(
            String division,
            int academicYear,
            String standardId,
            String schoolStandard,
            Caller caller) {
        Standard standard = standards.published(standardId, null, caller).document();
        List<ConclusionPart> parts = new ArrayList<>();
        parts.add(balance(division, academicYear, standard));
        boolean points = false;
        for (Item gate : standard.gates()) {
            parts.add(gate(division, academicYear, standard, gate, schoolStandard));
            points |= POINT.equals(gate.unit());
        }
        if (!points) {
            parts.addAll(items(division, academicYear, standard));
        }
        return new ConclusionResponse(
                division,
                academicYear,
                standardId,
                standard.version(),
                Verdict.all(parts.stream().map(ConclusionPart::verdict).toList()),
                parts);
    }

    private ConclusionPart balance(String division, int academicYear, Standard standard) {
        Optional<SealedOutcome> sealed = evaluations.latest(division, standard.id(), academicYear);
        return new ConclusionPart(
                "BALANCE",
                ConclusionPart.Part.BALANCE,
                new Text("义务教育校际均衡状况", "Between-school balance"),
                sealed.map(SealedOutcome::verdict).orElse(Verdict.UNDETERMINED),
                sealed.map(
                                found ->
                                        new Text(
                                                "依据最近一次评估 " + found.asOf() + " 的数据",
                                                "By the latest evaluation, on facts of "
                                                        + found.asOf()))
                        .orElse(new Text("尚未评估", "Not evaluated yet")),
                sealed.map(found -> "/evaluation/v1/evaluations/" + found.id()).orElse(null));
    }

    private ConclusionPart gate(
            String division,
            int academicYear,
            Standard standard,
            Item gate,
            String schoolStandard) {
        if (POINT.equals(gate.unit())) {
            return points(division, academicYear, standard, gate);
        }
        return switch (gate.kind()) {
            case ENTERED -> satisfaction(division, academicYear, gate);
            case EVIDENCE -> declaration(division, academicYear, standard, gate);
            default -> entry(division, academicYear, gate, schoolStandard);
        };
    }

    private ConclusionPart points(String division, int academicYear, Standard standard, Item gate) {
        Scoring scoring = evidence.points(division, academicYear, standard, gate.value());
        Text reason =
                scoring.total() != null
                        ? new Text(
                                "评审得分 " + scoring.total() + "，合格线 " + gate.value(),
                                scoring.total() + " points, " + gate.value() + " needed")
                        : missing(scoring.missing());
        return new ConclusionPart(
                gate.id(),
                ConclusionPart.Part.ITEMS,
                gate.text(),
                scoring.verdict(),
                reason,
                evidenceOf(division, academicYear, standard));
    }

    private List<ConclusionPart> items(String division, int academicYear, Standard standard) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : standard.items()) {
            groups.computeIfAbsent(
                            item.group() == null ? "" : item.group().en(), g -> new ArrayList<>())
                    .add(item);
        }
        List<ConclusionPart> parts = new ArrayList<>();
        groups.forEach(
                (heading, asked) -> {
                    Scoring scoring = evidence.all(division, academicYear, standard, asked);
                    Text group = asked.get(0).group();
                    parts.add(
                            new ConclusionPart(
                                    heading,
                                    ConclusionPart.Part.ITEMS,
                                    group == null ? standard.title() : group,
                                    scoring.verdict(),
                                    met(scoring, asked.size()),
                                    evidenceOf(division, academicYear, standard)));
                });
        return parts;
    }

    private ConclusionPart declaration(
            String division, int academicYear, Standard standard, Item gate) {
        Scoring scoring = evidence.all(division, academicYear, standard, List.of(gate));
        return new ConclusionPart(
                gate.id(),
                ConclusionPart.Part.DECLARATION,
                gate.text(),
                scoring.verdict(),
                met(scoring, 1),
                evidenceOf(division, academicYear, standard));
    }

    private ConclusionPart satisfaction(String division, int academicYear, Item gate) {
        Satisfaction found = surveys.of(division, academicYear);
        Text reason =
                found.missing().isEmpty()
                        ? new Text(
                                "满意度 " + found.rate() + "%，要求 " + gate.value() + "%",
                                found.rate() + " % satisfied, " + gate.value() + " % needed")
                        : new Text("尚未调查：" + found.missing(), "Not asked yet: " + found.missing());
        return new ConclusionPart(
                gate.id(),
                ConclusionPart.Part.SATISFACTION,
                gate.text(),
                found.against(gate.value()),
                reason,
                "/evaluation/v1/satisfaction-surveys?division=%s&academicYear=%d"
                        .formatted(division, academicYear));
    }

    /** One school that does not meet the running standard is enough to fail. */
    private ConclusionPart entry(
            String division, int academicYear, Item gate, String schoolStandard) {
        Optional<SealedOutcome> sealed =
                schoolStandard == null
                        ? Optional.empty()
                        : evaluations.latest(division, schoolStandard, academicYear);
        if (sealed.isEmpty()) {
            return new ConclusionPart(
                    gate.id(),
                    ConclusionPart.Part.ENTRY,
                    gate.text(),
                    Verdict.UNDETERMINED,
                    schoolStandard == null
                            ? new Text(
                                    "未指明办学标准（schoolStandard）",
                                    "No running standard was named (schoolStandard)")
                            : new Text(
                                    "尚未按 " + schoolStandard + " 评估",
                                    "Not evaluated under " + schoolStandard + " yet"),
                    null);
        }
        Map<Verdict, List<String>> schools = sealed.get().schools();
        int met = schools.getOrDefault(Verdict.PASS, List.of()).size();
        List<String> failed = schools.getOrDefault(Verdict.FAIL, List.of());
        List<String> open = schools.getOrDefault(Verdict.UNDETERMINED, List.of());
        Verdict verdict =
                !failed.isEmpty()
                        ? Verdict.FAIL
                        : met > 0 && open.isEmpty() ? Verdict.PASS : Verdict.UNDETERMINED;
        return new ConclusionPart(
                gate.id(),
                ConclusionPart.Part.ENTRY,
                gate.text(),
                verdict,
                new Text(
                        "达到 %d 所，未达到 %d 所，未定 %d 所（按学段计）".formatted(met, failed.size(), open.size()),
                        "%d schools meet it, %d do not, %d are open (counted once a stage)"
                                .formatted(met, failed.size(), open.size())),
                "/evaluation/v1/evaluations/" + sealed.get().id() + "/schools");
    }

    private static Text met(Scoring scoring, int asked) {
        return switch (scoring.verdict()) {
            case PASS -> new Text("全部 " + asked + " 项达到", "All " + asked + " are met");
            case FAIL -> new Text("有未达到的项", "Not every one is met");
            default -> missing(scoring.missing());
        };
    }

    private static Text missing(List<String> items) {
        String ids = String.join(", ", items);
        return new Text("尚未评审或未设分值：" + ids, "No review or no points yet: " + ids);
    }

    private static String evidenceOf(String division, int academicYear, Standard standard) {
        return "/evaluation/v1/evidence?division=%s&academicYear=%d&standard=%s"
                .formatted(division, academicYear, standard.id());
    }
}
