package org.edubalance.evaluation.scenarios;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.scenario.Scenario;
import org.edubalance.evaluation.core.scenario.SupposedChange;
import org.edubalance.evaluation.evaluations.ResultJson;
import org.edubalance.evaluation.evaluations.SealedCounty;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;

/** Makes changes to a sealed county and evaluates what comes of them. */
@ApplicationScoped
public class SupposedCounty {

    private final ResultJson json;
    private final ObjectMapper mapper;

    SupposedCounty(ResultJson json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    /**
     * What came of changes.
     *
     * @param changes canonical JSON of the changes, in order
     * @param facts the changed facts
     * @param result the standard applied to them
     * @param stages canonical JSON of its stages
     * @param digest over the evaluation's digest, the changes, the engine and the result: the same
     *     changes to the same evaluation give the same digest
     */
    public record Outcome(
            String changes,
            CountyFacts facts,
            EvaluationResult result,
            String stages,
            String digest) {}

    /**
     * Applies changes in order.
     *
     * @param inherited how many of them come from a scenario that this one is derived from
     * @throws org.edubalance.kit.problem.ProblemException naming every fault: 400 when a change by
     *     itself makes no sense, 422 when it does not fit the county's facts
     */
    public Outcome of(SealedCounty county, List<SupposedChange> changes, int inherited) {
        Scenario scenario = Scenario.of(county.facts(), changes);
        if (!scenario.violations().isEmpty()) {
            List<Fault> faults =
                    scenario.violations().stream().map(fault -> fault(fault, inherited)).toList();
            throw (Scenario.faults(changes).isEmpty()
                            ? ProblemType.RULE_VIOLATED
                            : ProblemType.VALIDATION)
                    .of(faults);
        }
        EvaluationResult result =
                Evaluator.evaluate(
                        county.standard().document(), county.inclusion(), scenario.facts());
        String canonical = canonical(changes);
        return new Outcome(
                canonical,
                scenario.facts(),
                result,
                json.canonical(result.stages()),
                digest(county.digest(), canonical, result));
    }

    /** Canonical JSON in which members without a value are left out. */
    public String canonical(Object value) {
        return new String(CanonicalJson.of(mapper.valueToTree(value)), StandardCharsets.UTF_8);
    }

    /** Reads changes that were stored. */
    public List<SupposedChange> read(String changes) {
        try {
            return List.of(mapper.readValue(changes, SupposedChange[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored changes can not be read", e);
        }
    }

    private String digest(String base, String changes, EvaluationResult result) {
        List<String> parts = new ArrayList<>();
        parts.add(Evaluator.ENGINE_VERSION);
        parts.add(base);
        parts.add(changes);
        parts.add(result.verdict().name());
        parts.add(json.canonical(result.stages()));
        parts.add(json.canonical(result.findings()));
        result.schools().forEach(school -> parts.add(json.canonical(school)));
        return CanonicalJson.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** {@code /changes/2/amount} of all changes is {@code changes[0].amount} of those sent. */
    private static Fault fault(org.edubalance.evaluation.core.Fault fault, int inherited) {
        String[] steps = fault.path().substring(1).split("/");
        StringBuilder field = new StringBuilder(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            boolean index = steps[i].matches("\\d+");
            int number = index ? Integer.parseInt(steps[i]) - (i == 1 ? inherited : 0) : 0;
            field.append(index ? "[" + number + "]" : "." + steps[i]);
        }
        return new Fault(
                field.toString(), new Text(fault.message().zh(), fault.message().en()), null);
    }
}
