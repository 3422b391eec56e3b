package org.edubalance.funding.appropriations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.problem.ProblemException;

/** Loads appropriations; a line replaces the whole record of its county and year. */
@ApplicationScoped
class AppropriationImport implements ImportKind<AppropriationRequest> {

    private final AppropriationRepository appropriations;

    AppropriationImport(AppropriationRepository appropriations) {
        this.appropriations = appropriations;
    }

    @Override
    public String name() {
        return "appropriations";
    }

    @Override
    public Class<AppropriationRequest> rowType() {
        return AppropriationRequest.class;
    }

    @Override
    public void apply(List<ImportRow<AppropriationRequest>> rows, ImportRun run) {
        Map<Key, Appropriation> present = new HashMap<>();
        appropriations
                .of(rows.stream().map(row -> row.value().divisionCode()).distinct().toList())
                .forEach(row -> present.put(new Key(row.divisionCode, row.fiscalYear), row));
        for (ImportRow<AppropriationRequest> row : rows) {
            try {
                run.caller().requireWholeDivision(row.value().divisionCode());
                put(row.value(), present);
            } catch (ProblemException refused) {
                run.reject(row, refused);
            }
        }
        appropriations.flush();
    }

    private void put(AppropriationRequest request, Map<Key, Appropriation> present) {
        Key key = new Key(request.divisionCode(), request.fiscalYear());
        Appropriation row = present.get(key);
        if (row == null) {
            Appropriation created = Appropriation.of(request);
            appropriations.persist(created);
            present.put(key, created);
        } else {
            row.take(request);
        }
    }

    private record Key(String divisionCode, int fiscalYear) {}
}
