package org.edubalance.registry.schools;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.registry.divisions.DivisionNames;
import org.edubalance.registry.filtering.Where;

/** Lists schools, each row with the names of its town and county. */
@ApplicationScoped
class SchoolListing {

    private final SchoolRepository schools;
    private final DivisionNames divisions;
    private final CurrentCaller caller;

    SchoolListing(SchoolRepository schools, DivisionNames divisions, CurrentCaller caller) {
        this.schools = schools;
        this.divisions = divisions;
        this.caller = caller;
    }

    Page<SchoolResponse> page(SchoolQuery query, PageQuery page, LocalDate today) {
        Where where = query.where(caller.get(), today);
        String after = page.cursor(1).map(cursor -> cursor.key().get(0)).orElse(null);
        long total = page.count ? schools.count(where) : 0;
        List<School> rows = schools.page(where.after("code", after), page.fetch());
        Map<String, String> names =
                divisions.of(
                        rows.stream()
                                .flatMap(
                                        row ->
                                                Stream.of(row.divisionCode(), row.townCode())
                                                        .filter(Objects::nonNull))
                                .toList());
        return Page.of(page, rows, row -> Cursor.after(row.code()), () -> total)
                .map(
                        row ->
                                row.response(
                                        today,
                                        names.get(row.divisionCode()),
                                        names.get(row.townCode())));
    }
}
