package org.edubalance.registry.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edubalance.registry.returns.ReturnStatus;

/**
 * Makes the facts of one school out of the revisions of its return. Members are written in the
 * order that RFC 8785 demands, and the parts of a return come canonical from the database, so the
 * line is canonical without being sorted again. Strings have no control characters (they are
 * refused on entry), so the usual escapes are the canonical ones.
 */
final class FactsLine {

    private static final JsonStringEncoder ESCAPES = JsonStringEncoder.getInstance();

    private final int academicYear;
    private final Set<ReturnStatus> included;

    /**
     * @param included only revisions of these states give facts; of these, the last one does
     */
    FactsLine(int academicYear, Set<ReturnStatus> included) {
        this.academicYear = academicYear;
        this.included = Set.copyOf(included);
    }

    /** The line of a school; the rows are its revisions, or one row without a revision. */
    byte[] of(List<FactsRow> revisions) {
        Optional<FactsRow> facts =
                revisions.stream()
                        .filter(row -> row.status() != null && included.contains(row.status()))
                        .max(Comparator.comparingInt(FactsRow::revision));
        String status =
                facts.map(FactsRow::status)
                        .or(() -> furthest(revisions))
                        .map(ReturnStatus::name)
                        .orElse("NONE");
        FactsRow school = revisions.get(0);
        StringBuilder line = new StringBuilder(2048);
        line.append("{\"academicYear\":").append(academicYear);
        text(line, "centralSchoolCode", school.centralSchoolCode());
        text(line, "divisionCode", school.divisionCode());
        part(line, "equipment", facts.map(FactsRow::equipment));
        text(line, "kind", school.kind());
        text(line, "name", school.name());
        text(line, "ownership", school.ownership());
        part(line, "premises", facts.map(FactsRow::premises));
        text(line, "returnStatus", status);
        part(line, "revision", facts.map(row -> Integer.toString(row.revision())));
        text(line, "schoolCode", school.schoolCode());
        part(line, "stages", facts.map(FactsRow::stages));
        text(line, "townCode", school.townCode());
        text(line, "urbanRural", school.urbanRural());
        return line.append('}').toString().getBytes(UTF_8);
    }

    private static Optional<ReturnStatus> furthest(List<FactsRow> revisions) {
        return revisions.stream()
                .map(FactsRow::status)
                .filter(status -> status != null)
                .max(Comparator.naturalOrder());
    }

    private static void text(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":");
        if (value == null) {
            line.append("null");
        } else {
            line.append('"');
            ESCAPES.quoteAsString(value, line);
            line.append('"');
        }
    }

    private static void part(StringBuilder line, String name, Optional<String> json) {
        line.append(",\"").append(name).append("\":").append(json.orElse("null"));
    }
}
