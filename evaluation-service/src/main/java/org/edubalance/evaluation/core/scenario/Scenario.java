package org.edubalance.evaluation.core.scenario;

import java.util.List;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.Fault;

/**
 * What a county's facts would be after some supposed changes, made in order to a copy of them.
 *
 * @param facts the changed facts; those given, as they are, when any change is at fault
 * @param violations everything that is wrong with the changes, each with its place such as {@code
 *     /changes/2/amount}
 */
public record Scenario(CountyFacts facts, List<Fault> violations) {

    /** Applies all changes, or none when any is at fault; the facts given are never touched. */
    public static Scenario of(CountyFacts base, List<SupposedChange> changes) {
        CountyDraft county = new CountyDraft(base);
        Violations violations = new Violations();
        Application application = new Application(county, violations);
        for (int i = 0; i < changes.size(); i++) {
            violations.at(i);
            application.apply(changes.get(i));
        }
        List<Fault> faults = violations.all();
        return new Scenario(faults.isEmpty() ? county.facts() : base, faults);
    }

    /**
     * What is wrong with changes by themselves, whatever the county: part of {@code violations}.
     */
    public static List<Fault> faults(List<SupposedChange> changes) {
        Violations violations = new Violations();
        ChangeRules rules = new ChangeRules(violations);
        for (int i = 0; i < changes.size(); i++) {
            violations.at(i);
            rules.holds(changes.get(i));
        }
        return violations.all();
    }

    /** One change after the other, on one county. */
    private static final class Application {
        private final ChangeRules rules;
        private final QuantityChanges quantities;
        private final EnrolmentChanges enrolment;
        private final LayoutChanges layout;
        private final Closure closure;

        Application(CountyDraft county, Violations violations) {
            rules = new ChangeRules(violations);
            quantities = new QuantityChanges(county, violations);
            enrolment = new EnrolmentChanges(county, violations);
            layout = new LayoutChanges(county, violations);
            closure = new Closure(county, violations, enrolment);
        }

        void apply(SupposedChange change) {
            if (!rules.holds(change)) {
                return;
            }
            switch (change.op()) {
                case ADD -> quantities.add(change);
                case REMOVE -> quantities.remove(change);
                case TRANSFER, EXCHANGE -> quantities.transfer(change);
                case SET_ENROLMENT -> enrolment.set(change);
                case CHANGE_ENROLMENT -> enrolment.change(change);
                case MERGE -> layout.merge(change);
                case OPEN -> {
                    layout.open(change);
                    enrolment.from(change.schoolCode(), change.pupilsFrom());
                }
                case CLOSE -> closure.close(change, layout.pointsOf(change.schoolCode()));
                case EXPAND -> {
                    quantities.expand(change);
                    enrolment.from(change.schoolCode(), change.pupilsFrom());
                }
                case REASSIGN_POINT -> layout.reassign(change);
            }
        }
    }
}
