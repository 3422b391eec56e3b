package org.edubalance.evaluation.standards;

import static org.edubalance.kit.problem.Text.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** The standards that a caller may see and apply. */
@ApplicationScoped
public class StandardCatalogue {

    private final StandardRepository standards;
    private final StandardDocuments documents;

    StandardCatalogue(StandardRepository standards, StandardDocuments documents) {
        this.standards = standards;
        this.documents = documents;
    }

    /**
     * The published version to apply.
     *
     * @param number {@code null} for the newest
     * @throws org.edubalance.kit.problem.ProblemException 422 when there is none to be seen
     */
    @Transactional
    public PublishedStandard published(String id, Integer number, Caller caller) {
        Optional<StandardVersion> version =
                number == null ? standards.newestPublished(id, caller) : standards.find(id, number);
        return version.filter(found -> found.status == StandardStatus.PUBLISHED)
                .filter(found -> isVisible(found, caller))
                .map(found -> new PublishedStandard(documents.read(found.document), found.digest))
                .orElseThrow(
                        () ->
                                ProblemType.UNKNOWN_REFERENCE.because(
                                        text(
                                                "没有已发布的标准 " + name(id, number),
                                                "No published standard " + name(id, number))));
    }

    /**
     * The version that an evaluation was made by. Whoever may see the evaluation may see what its
     * figures mean; a published version is never deleted.
     */
    @Transactional
    public Standard applied(String id, int number) {
        return standards
                .find(id, number)
                .map(found -> documents.read(found.document))
                .orElseThrow(() -> new IllegalStateException("no standard " + name(id, number)));
    }

    /**
     * Refuses the name of an indicator that a standard does not have; {@code null} is let through.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400, naming those that it has
     */
    public static void requireIndicator(Standard standard, String indicator) {
        List<String> known = standard.indicators().stream().map(Indicator::id).toList();
        if (indicator != null && !known.contains(indicator)) {
            String names = String.join(", ", known);
            throw ProblemType.VALIDATION.of(
                    Fault.fault(
                            "indicator",
                            "该标准没有此指标；其指标为：" + names,
                            "The standard has no such indicator; it has: " + names,
                            indicator));
        }
    }

    /** The newest published version of each standard that a division is held to, by id. */
    @Transactional
    public List<PublishedStandard> concerning(String division) {
        Map<String, PublishedStandard> newest = new LinkedHashMap<>();
        for (StandardVersion version : standards.published()) {
            if (DivisionCode.fromString(version.divisionCode).covers(division)) {
                newest.putIfAbsent(
                        version.id,
                        new PublishedStandard(documents.read(version.document), version.digest));
            }
        }
        return List.copyOf(newest.values());
    }

    /** Whether a standard concerns the caller: its owner governs the caller, or is governed. */
    static boolean isVisible(StandardVersion version, Caller caller) {
        return caller.covers(version.divisionCode)
                || DivisionCode.fromString(version.divisionCode).covers(caller.division());
    }

    private static String name(String id, Integer number) {
        return number == null ? id : id + " v" + number;
    }
}
