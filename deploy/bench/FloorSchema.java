import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Empty tables like those of teacher-service, history, indexes and references included. */
class FloorSchema {

    private static final String NAME = "bench_floor";
    private static final int FETCH = 1000;

    private final Connection database;
    private final Map<String, Path> files = new LinkedHashMap<>();

    FloorSchema(Connection database) {
        this.database = database;
    }

    void create(String... tables) throws SQLException {
        drop();
        execute("CREATE SCHEMA " + NAME);
        execute("USE " + NAME);
        for (String table : tables) {
            execute(text("SHOW CREATE TABLE teacher." + table, 2));
        }
    }

    void drop() throws SQLException {
        execute("DROP SCHEMA IF EXISTS " + NAME);
    }

    /** Copies rows of teacher-service into a table here. */
    void copy(String table, String condition) throws SQLException {
        String columns = String.join(", ", columns(table).keySet());
        execute(
                "INSERT INTO %s.%s (%s) SELECT %s FROM teacher.%s WHERE %s"
                        .formatted(NAME, table, columns, columns, table, condition));
    }

    /** Writes rows of teacher-service into a file, as LOAD DATA reads them. */
    int unload(String table, String condition) throws SQLException, IOException {
        Map<String, Boolean> columns = columns(table);
        List<String> values = new ArrayList<>();
        columns.forEach((name, binary) -> values.add(binary ? "HEX(" + name + ")" : name));
        Path file = Files.createTempFile(table, ".tsv");
        file.toFile().deleteOnExit();
        files.put(table, file);
        int rows = 0;
        try (Statement statement = database.createStatement();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            statement.setFetchSize(FETCH);
            ResultSet row =
                    statement.executeQuery(
                            "SELECT %s FROM teacher.%s WHERE %s"
                                    .formatted(String.join(", ", values), table, condition));
            while (row.next()) {
                for (int column = 1; column <= columns.size(); column++) {
                    String value = row.getString(column);
                    out.write(column == 1 ? "" : "\t");
                    out.write(value == null ? "\\N" : escaped(value));
                }
                out.write('\n');
                rows++;
            }
        }
        return rows;
    }

    /** Loads all files in one transaction; seconds until it is committed. */
    double load() throws SQLException {
        database.setAutoCommit(false);
        long start = System.nanoTime();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            execute(load(file.getKey(), file.getValue()));
        }
        database.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        database.setAutoCommit(true);
        return seconds;
    }

    long count(String table) throws SQLException {
        return Long.parseLong(text("SELECT COUNT(*) FROM " + NAME + "." + table, 1));
    }

    private String load(String table, Path file) throws SQLException {
        List<String> targets = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        columns(table)
                .forEach(
                        (name, binary) -> {
                            targets.add(binary ? "@" + name : name);
                            if (binary) {
                                settings.add(name + " = UNHEX(@" + name + ")");
                            }
                        });
        return "LOAD DATA LOCAL INFILE '%s' INTO TABLE %s.%s CHARACTER SET utf8mb4 (%s) %s"
                .formatted(
                        file,
                        NAME,
                        table,
                        String.join(", ", targets),
                        settings.isEmpty() ? "" : "SET " + String.join(", ", settings));
    }

    /** Columns that can be written, each with whether it holds bytes. */
    private Map<String, Boolean> columns(String table) throws SQLException {
        Map<String, Boolean> columns = new LinkedHashMap<>();
        String sql =
                """
                SELECT column_name, data_type LIKE '%%binary' OR data_type LIKE '%%blob'
                FROM information_schema.columns
                WHERE table_schema = 'teacher' AND table_name = '%s' AND extra NOT LIKE '%%INVISIBLE%%'
                    AND is_generated = 'NEVER'
                ORDER BY ordinal_position
                """
                        .formatted(table);
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                columns.put(row.getString(1), row.getBoolean(2));
            }
        }
        return columns;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql, int column) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(column);
        }
    }
}
