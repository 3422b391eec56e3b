package org.edubalance.teacher.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.facts.CountyLines;
import org.edubalance.kit.facts.FactsStream;

/** Staffing facts county by county. */
@ApplicationScoped
class StaffingVersions implements CountyLines {

    /** Served by ix_assignment__facts, which begins with the county. */
    private static final String COUNTIES =
            "SELECT DISTINCT division_code FROM assignment WHERE division_code LIKE ? ORDER BY 1";

    private final StaffingFacts facts;
    private final DataSource database;

    StaffingVersions(StaffingFacts facts, DataSource database) {
        this.facts = facts;
        this.database = database;
    }

    @Override
    public int version() {
        return StaffingFacts.VERSION;
    }

    @Override
    public List<String> counties(DivisionCode division, int academicYear) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNTIES)) {
            select.setString(1, division.prefix() + "%");
            try (ResultSet rows = select.executeQuery()) {
                List<String> counties = new ArrayList<>();
                while (rows.next()) {
                    counties.add(rows.getString(1));
                }
                return counties;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the counties can not be read", e);
        }
    }

    @Override
    public void write(DivisionCode county, int academicYear, FactsStream out) throws IOException {
        Caller whole = new Caller("facts-versions", Set.of(), county, null);
        facts.read(
                new FactsScope(county, whole),
                academicYear,
                fact -> out.canonicalLine(fact.canonical()));
    }
}
