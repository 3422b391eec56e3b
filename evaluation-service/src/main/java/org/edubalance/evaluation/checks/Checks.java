package org.edubalance.evaluation.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.checks.FactChecks;
import org.edubalance.evaluation.core.checks.FactFinding;
import org.edubalance.evaluation.core.checks.FactRow;
import org.edubalance.evaluation.core.claims.KnownNames;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.evaluation.sources.Directory;
import org.edubalance.evaluation.sources.FactsRequest;
import org.edubalance.evaluation.sources.PulledFacts;

/** Reads a county's facts and claims, and says what can not be true. Nothing is stored. */
@ApplicationScoped
class Checks {

    private final CountySources sources;
    private final Directory directory;
    private final FactCheckBook factChecks;
    private final ClaimFindings claimFindings;

    Checks(
            CountySources sources,
            Directory directory,
            FactCheckBook factChecks,
            ClaimFindings claimFindings) {
        this.sources = sources;
        this.directory = directory;
        this.factChecks = factChecks;
        this.claimFindings = claimFindings;
    }

    /**
     * @throws org.edubalance.kit.problem.ProblemException 422 when the registry has no such county,
     *     503 naming a service that does not answer
     */
    ChecksResponse of(String county, int academicYear, int fiscalYear) {
        PulledFacts now = sources.pull(new FactsRequest(county, academicYear, fiscalYear, null));
        CountyFacts before =
                sources.pull(
                                new FactsRequest(
                                        county,
                                        academicYear - 1,
                                        fiscalYear - 1,
                                        now.sources().get(0).asOf()))
                        .county();
        Map<String, String> towns = directory.towns(county);
        List<CheckItem> items = new ArrayList<>();
        List<OpenCheck> open = new ArrayList<>();
        claimFindings.find(
                county,
                academicYear,
                new KnownNames(names(now.county()), new HashSet<>(towns.values())),
                items,
                open);
        for (FactFinding finding : FactChecks.of(factChecks.all(), now.county(), before)) {
            take(finding, towns, items, open);
        }
        return new ChecksResponse(county, academicYear, items, open);
    }

    private static Set<String> names(CountyFacts facts) {
        Set<String> names = new HashSet<>();
        for (SchoolFacts school : facts.schools()) {
            if (school.name() != null) {
                names.add(school.name());
            }
        }
        return names;
    }

    private static void take(
            FactFinding finding,
            Map<String, String> towns,
            List<CheckItem> items,
            List<OpenCheck> open) {
        if (!finding.broken().isEmpty()) {
            items.add(
                    new CheckItem(
                            finding.check().id(),
                            finding.check().kind().name(),
                            finding.check().severity(),
                            counted(finding.check().text(), finding.broken().size()),
                            rows(finding.broken(), towns)));
        }
        if (!finding.open().isEmpty()) {
            open.add(
                    new OpenCheck(
                            finding.check().id(),
                            new Text(
                                    "有 %d 条记录缺少数据，未能核对：%s"
                                            .formatted(
                                                    finding.open().size(),
                                                    finding.check().text().zh()),
                                    "%d records lack what is needed to check: %s"
                                            .formatted(
                                                    finding.open().size(),
                                                    finding.check().text().en())),
                            rows(finding.open(), towns)));
        }
    }

    private static Text counted(Text text, int records) {
        return new Text(text.zh() + "：" + records + " 条", text.en() + ": " + records);
    }

    private static List<CheckRow> rows(List<FactRow> facts, Map<String, String> towns) {
        return facts.stream()
                .map(
                        fact ->
                                new CheckRow(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        fact.schoolCode(),
                                        fact.schoolName(),
                                        fact.townCode(),
                                        fact.townCode() == null ? null : towns.get(fact.townCode()),
                                        fact.stage(),
                                        fact.values()))
                .toList();
    }
}
