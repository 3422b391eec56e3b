package org.edubalance.registry.facts;

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
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.facts.CountyLines;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.registry.returns.ReturnStatus;

/** The registry's facts county by county, of verified returns. */
@ApplicationScoped
class RegistryVersions implements CountyLines {

    /** Served by ix_school__division_code__code. */
    private static final String COUNTIES =
            "SELECT DISTINCT division_code FROM school WHERE division_code LIKE ? ORDER BY 1";

    private final FactsReading reading;
    private final DataSource database;

    RegistryVersions(FactsReading reading, DataSource database) {
        this.reading = reading;
        this.database = database;
    }

    @Override
    public int version() {
        return FactsReading.VERSION;
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
        reading.write(
                new FactsQuery(county, null, academicYear, Set.of(ReturnStatus.VERIFIED)), out);
    }
}
