import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many writers, each changing a teacher of its own again and again, each change a commit: over
 * HTTP; in SQL, with the rows that the journal adds to it; and in SQL without these, which is the
 * floor. In turn, three times; the middle one counts.
 */
class AuditWriters {

    private static final int ROUNDS = 3;

    private final LocalApi api = new LocalApi();
    private final String prefix = TeacherRows.prefix();
    private final int seconds;
    private final int writers;
    private final List<String> addresses = new ArrayList<>();
    private final String[] tags;
    private final String[] genders;

    /** One change by one of the writers. */
    private interface Change {
        void make(int round) throws Exception;
    }

    private interface Writer extends AutoCloseable, Change {
        @Override
        void close() throws SQLException;
    }

    private AuditWriters(int seconds, int writers) {
        this.seconds = seconds;
        this.writers = writers;
        this.tags = new String[writers];
        this.genders = new String[writers];
    }

    public static void main(String[] arguments) throws Exception {
        new AuditWriters(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).run();
    }

    private void run() throws Exception {
        api.makeCounty();
        for (int number = 0; number < writers; number++) {
            HttpResponse<String> made =
                    api.send(
                            LocalApi.request(
                                            LocalApi.teacher("teachers"),
                                            LocalApi.EDITOR,
                                            "application/json")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    TeacherRows.row(prefix, number)))
                                    .build());
            addresses.add(made.headers().firstValue("Location").orElseThrow());
            tags[number] = made.headers().firstValue("ETag").orElseThrow();
            genders[number] = LocalApi.field(made.body(), "gender");
        }
        double[] http = new double[ROUNDS];
        double[] journalled = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        try (Connection database = LocalApi.database("teacher")) {
            LocalApi.printFlushing(database);
            FloorSchema floor = new FloorSchema(database);
            floor.create("teacher", "journal_write", "journal_entry", "journal_head");
            floor.copy("teacher", "staff_number LIKE '" + prefix + "%'");
            floor.copy("journal_head", "TRUE");
            rate(1, this::overHttp);
            for (int round = 0; round < ROUNDS; round++) {
                http[round] = rate(seconds, this::overHttp);
                journalled[round] = rate(seconds, number -> new SqlWriter(id(number), true));
                plain[round] = rate(seconds, number -> new SqlWriter(id(number), false));
            }
            floor.drop();
        }
        print("over HTTP:", http);
        print("SQL, with the journal:", journalled);
        print("SQL, without it:", plain);
        System.out.printf(
                "without the journal : with it, in SQL: %.2f%n", plain[1] / journalled[1]);
        System.out.printf("with it, in SQL : over HTTP: %.2f%n", journalled[1] / http[1]);
    }

    private String id(int number) {
        String address = addresses.get(number);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private interface WriterOf {
        Writer get(int number) throws Exception;
    }

    /** Changes a second, of all writers together. */
    private double rate(int seconds, WriterOf each) throws Exception {
        List<Writer> ready = new ArrayList<>();
        for (int number = 0; number < writers; number++) {
            ready.add(each.get(number));
        }
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            List<Future<Integer>> running = new ArrayList<>();
            for (Writer writer : ready) {
                running.add(pool.submit(until(end, writer)));
            }
            int changes = 0;
            for (Future<Integer> one : running) {
                changes += one.get();
            }
            return changes / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdownNow();
            for (Writer writer : ready) {
                writer.close();
            }
        }
    }

    private static Callable<Integer> until(long end, Change change) {
        return () -> {
            int made = 0;
            while (System.nanoTime() < end) {
                change.make(made++);
            }
            return made;
        };
    }

    private static void print(String what, double[] rates) {
        Arrays.sort(rates);
        System.out.printf(
                "%-24s %.0f changes/s (%.0f to %.0f)%n", what, rates[1], rates[0], rates[2]);
    }

    private Writer overHttp(int number) {
        return new Writer() {
            @Override
            public void make(int round) throws Exception {
                HttpResponse<String> answer =
                        api.send(
                                LocalApi.request(
                                                addresses.get(number),
                                                LocalApi.EDITOR,
                                                "application/merge-patch+json")
                                        .header("If-Match", tags[number])
                                        .method(
                                                "PATCH",
                                                HttpRequest.BodyPublishers.ofString(
                                                        "{\"gender\":\"" + other(number) + "\"}"))
                                        .build());
                tags[number] = answer.headers().firstValue("ETag").orElseThrow();
            }

            @Override
            public void close() {}
        };
    }

    /** Each change is one: what is as it was would be no write. */
    private String other(int number) {
        genders[number] = "MALE".equals(genders[number]) ? "FEMALE" : "MALE";
        return genders[number];
    }

    /** What the service does for such a change, in the database alone. */
    private static final class SqlWriter implements Writer {

        private static final String STATE =
                "{"
                        + "\"field\":\"about as long as a state of a teacher\",".repeat(10)
                        + "\"n\":1}";

        private final Connection database;
        private final String id;
        private final boolean journalled;
        private final PreparedStatement read;
        private final PreparedStatement announce;
        private final PreparedStatement change;
        private final PreparedStatement enter;
        private final PreparedStatement finish;

        SqlWriter(String id, boolean journalled) throws Exception {
            this.id = id;
            this.journalled = journalled;
            database = LocalApi.database("bench_floor");
            database.setAutoCommit(false);
            read = database.prepareStatement("SELECT version FROM teacher WHERE id = ?");
            announce =
                    database.prepareStatement(
                            """
                            INSERT INTO journal_write (division_code, announced_at, subject, roles,
                                caller_division_code, trace_id)
                            VALUES (?, SYSDATE(6), 'bench-editor', 'editor', ?, REPEAT('0', 32))
                            RETURNING id, UNIX_TIMESTAMP(SYSDATE(6))
                            """);
            change =
                    database.prepareStatement(
                            "UPDATE teacher SET gender = ?, version = version + 1"
                                    + " WHERE id = ? AND version = ?");
            enter =
                    database.prepareStatement(
                            """
                            INSERT INTO journal_entry (write_id, number, type, resource_id, action,
                                version, division_code, before_state, after_state)
                            VALUES (?, 1, 'teacher', ?, 'CHANGE', ?, ?, ?, ?)
                            """);
            finish =
                    database.prepareStatement(
                            "UPDATE journal_write SET effective_at = SYSDATE(6), entries = 1"
                                    + " WHERE id = ?");
        }

        @Override
        public void make(int round) throws SQLException {
            read.setString(1, id);
            int version = first(read).getInt(1);
            long write = journalled ? announced() : 0;
            change.setString(1, round % 2 == 0 ? "MALE" : "FEMALE");
            change.setString(2, id);
            change.setInt(3, version);
            change.executeUpdate();
            if (journalled) {
                enter(write, version + 1);
            }
            database.commit();
        }

        private long announced() throws SQLException {
            announce.setString(1, LocalApi.COUNTY);
            announce.setString(2, LocalApi.COUNTY);
            ResultSet row = first(announce);
            try (Statement statement = database.createStatement()) {
                statement.execute("SET timestamp = " + row.getBigDecimal(2).toPlainString());
            }
            return row.getLong(1);
        }

        private void enter(long write, int version) throws SQLException {
            enter.setLong(1, write);
            enter.setString(2, id);
            enter.setInt(3, version);
            enter.setString(4, LocalApi.COUNTY);
            enter.setString(5, STATE);
            enter.setString(6, STATE);
            enter.executeUpdate();
            finish.setLong(1, write);
            finish.executeUpdate();
        }

        private static ResultSet first(PreparedStatement statement) throws SQLException {
            ResultSet row = statement.executeQuery();
            row.next();
            return row;
        }

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }
}
