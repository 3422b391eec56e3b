package org.edubalance.evaluation.supervisionrounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.supervision.Coverage;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.evaluation.sources.FactsRequest;

/** Holds the visits of three years beside the schools that the registry has. */
@ApplicationScoped
class CoverageReading {

    private final SupervisionRepository rows;
    private final CountySources sources;

    CoverageReading(SupervisionRepository rows, CountySources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /**
     * The three years that end with the school year, on 31 August.
     *
     * @throws org.edubalance.kit.problem.ProblemException 422 when the registry has no such county,
     *     503 naming a source that does not answer
     */
    @Transactional
    CoverageResponse of(String county, int academicYear) {
        Map<String, SchoolFacts> schools =
                sources
                        .pull(new FactsRequest(county, academicYear, academicYear, null))
                        .county()
                        .schools()
                        .stream()
                        .collect(Collectors.toMap(SchoolFacts::schoolCode, Function.identity()));
        LocalDate end = LocalDate.of(academicYear + 1, Month.SEPTEMBER, 1);
        Coverage coverage =
                Coverage.of(schools.keySet().stream().toList(), rows.lastVisits(county, end), end);
        return new CoverageResponse(
                county,
                academicYear,
                coverage.from(),
                coverage.to(),
                coverage.schools(),
                coverage.visited(),
                coverage.share(),
                coverage.verdict(),
                coverage.missing().stream()
                        .map(
                                code ->
                                        new CoverageResponse.MissingSchool(
                                                code,
                                                schools.get(code).name(),
                                                schools.get(code).townCode()))
                        .toList());
    }
}
