package org.edubalance.registry.returns;

import static org.edubalance.kit.problem.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.edubalance.registry.returns.ReturnContent.Equipment;
import org.edubalance.registry.returns.ReturnContent.Premises;
import org.edubalance.registry.returns.ReturnContent.StageContent;

/** Compares a return with the one of the year before. */
final class ReturnWarnings {

    private final double jump;
    private final List<ReturnWarning> warnings = new ArrayList<>();

    private ReturnWarnings(double jump) {
        this.jump = jump;
    }

    /**
     * The figures that changed by more than is usual in a year.
     *
     * @param jump largest usual change, as a share of the figure before: 0.3 for 30 %
     * @param fewPupils changes of a number of pupils up to this are never striking
     */
    static List<ReturnWarning> of(
            ReturnContent current, ReturnContent previous, double jump, int fewPupils) {
        ReturnWarnings found = new ReturnWarnings(jump);
        for (StageContent stage : current.knownStages()) {
            previous.knownStages().stream()
                    .filter(before -> before.stage() == stage.stage())
                    .filter(before -> Math.abs(before.pupils() - stage.pupils()) > fewPupils)
                    .forEach(
                            before ->
                                    found.compare(
                                            "stages[" + stage.stage() + "].pupils",
                                            before.pupils(),
                                            stage.pupils()));
        }
        found.premises(previous.premises(), current.premises());
        found.equipment(previous.equipment(), current.equipment());
        return found.warnings;
    }

    private void premises(Premises before, Premises now) {
        if (before != null && now != null) {
            compare("premises.landArea", Premises::landArea, before, now);
            compare("premises.buildingArea", Premises::buildingArea, before, now);
            compare("premises.teachingArea", Premises::teachingArea, before, now);
            compare("premises.sportsArea", Premises::sportsArea, before, now);
        }
    }

    private void equipment(Equipment before, Equipment now) {
        if (before != null && now != null) {
            compare("equipment.equipmentValue", Equipment::equipmentValue, before, now);
            compare("equipment.computers", Equipment::computers, before, now);
            compare("equipment.books", Equipment::books, before, now);
        }
    }

    private <T> void compare(String field, Function<T, Number> figure, T before, T now) {
        Number previous = figure.apply(before);
        Number current = figure.apply(now);
        if (previous != null && current != null) {
            compare(field, previous.doubleValue(), current.doubleValue());
        }
    }

    private void compare(String field, double previous, double current) {
        if (Math.abs(current - previous) > jump * previous) {
            warnings.add(
                    new ReturnWarning(
                            field,
                            previous,
                            current,
                            text(
                                    "与上一学年相比变动超过 %.0f%%".formatted(jump * 100),
                                    "Changed by more than %.0f %% against the year before"
                                            .formatted(jump * 100))));
        }
    }
}
