import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/**
 * Imports teachers over HTTP, then loads the very rows that it wrote into empty tables of the same
 * shape with LOAD DATA, in one transaction as the import did, and prints both times and their
 * ratio.
 */
class TeacherImport {

    private static final String[] TABLES = {
        "teacher", "standing", "journal_write", "journal_entry"
    };
    private static final int FLOOR_ROUNDS = 3;

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        LocalApi api = new LocalApi();
        api.makeCounty();
        String prefix = TeacherRows.prefix();
        Path file = TeacherRows.file(prefix, rows);
        System.out.printf("%d teachers, %.1f MB%n", rows, Files.size(file) / 1e6);

        long start = System.nanoTime();
        api.awaitImport(api.startImport("teachers", file));
        double imported = (System.nanoTime() - start) / 1e9;
        System.out.printf("import over HTTP: %.2f s, %.0f rows/s%n", imported, rows / imported);

        try (Connection database = LocalApi.database("teacher")) {
            LocalApi.printFlushing(database);
            FloorSchema floor = new FloorSchema(database);
            unload(floor, write(database), prefix, rows);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < FLOOR_ROUNDS; round++) {
                floor.create(TABLES);
                double seconds = floor.load();
                System.out.printf("LOAD DATA of the same rows: %.2f s%n", seconds);
                requireSame("teacher", floor.count("teacher"), rows);
                requireSame("journal_entry", floor.count("journal_entry"), rows);
                best = Math.min(best, seconds);
            }
            floor.drop();
            System.out.printf("ratio to the fastest load: %.1f (aim: 10)%n", imported / best);
        }
    }

    private static void unload(FloorSchema floor, long write, String prefix, int rows)
            throws Exception {
        String ofRun = "staff_number LIKE '" + prefix + "%'";
        requireSame("teacher", floor.unload("teacher", ofRun), rows);
        int standings =
                floor.unload(
                        "standing",
                        "teacher_id IN (SELECT id FROM teacher.teacher WHERE " + ofRun + ")");
        floor.unload("journal_write", "id = " + write);
        int entries = floor.unload("journal_entry", "write_id = " + write);
        requireSame("journal_entry", entries, rows);
        System.out.printf(
                "rows written: %d teacher, %d standing, 1 journal_write, %d journal_entry%n",
                rows, standings, entries);
    }

    /** The import's row in the journal: the county is the benchmarks' own. */
    private static long write(Connection database) throws Exception {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT MAX(id) FROM journal_write WHERE division_code = '"
                                        + LocalApi.COUNTY
                                        + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void requireSame(String what, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(
                    "%s has %d rows, not %d".formatted(what, found, expected));
        }
    }
}
