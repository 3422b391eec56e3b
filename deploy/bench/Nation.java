import java.io.IOException;
import java.net.http.HttpRequest;
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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Evaluates a nation under both national standards, cold and again after 1 % of its counties have
 * changed, and prints the times beside the floor: what the same server takes, in the same run, to
 * sum the posts up by school and to store results of the same size.
 */
class Nation {

    private static final String[] STANDARDS = {"CN-2012-BASIC", "CN-2017-QUALITY"};
    private static final int CHANGED_SHARE = 100;

    private final LocalApi api = new LocalApi();
    private final NationRows nation;
    private final Map<String, Double> cold = new LinkedHashMap<>();
    private final Map<String, Double> changed = new LinkedHashMap<>();

    private Nation(NationRows nation) {
        this.nation = nation;
    }

    public static void main(String[] arguments) throws Exception {
        new Nation(
                        new NationRows(
                                Integer.parseInt(arguments[0]),
                                Integer.parseInt(arguments[1]),
                                Long.parseLong(arguments[2])))
                .run();
    }

    private void run() throws Exception {
        System.out.printf(
                "%,d counties, %,d schools, %,d posts%n",
                nation.counties(), nation.schools(), nation.posts());
        try (Connection database = LocalApi.database("registry")) {
            LocalApi.printFlushing(database);
            if (number(database, "SELECT COUNT(*) FROM registry.division") == 0) {
                nation.load(database);
            }
            requireSame(
                    number(database, "SELECT COUNT(*) FROM teacher.assignment"), nation.posts());
            String last = "";
            for (String standard : STANDARDS) {
                last = evaluate(standard, "cold", cold, 0);
            }
            int counties = change();
            for (String standard : STANDARDS) {
                evaluate(
                        standard,
                        "%d counties changed".formatted(counties),
                        changed,
                        nation.counties() - counties);
            }
            double floor = floor(database, last);
            System.out.printf(
                    "floor in SQL: %.1f s; ratio cold %.1f and %.1f, changed %.2f and %.2f%n",
                    floor,
                    cold.get(STANDARDS[0]) / floor,
                    cold.get(STANDARDS[1]) / floor,
                    changed.get(STANDARDS[0]) / floor,
                    changed.get(STANDARDS[1]) / floor);
            rollUp(last);
        }
        peaks();
    }

    /** Evaluates the nation; answers the evaluation's id. */
    private String evaluate(String standard, String what, Map<String, Double> times, int reused)
            throws Exception {
        long start = System.nanoTime();
        String answer =
                api.send(
                        "POST",
                        LocalApi.evaluation("evaluations"),
                        LocalApi.NATION,
                        "{\"standard\":\"%s\",\"divisionCode\":\"0\",\"academicYear\":2019}"
                                .formatted(standard));
        String id = LocalApi.field(answer, "id");
        String address = LocalApi.evaluation("evaluations/" + id);
        String status = "QUEUED";
        while (status.equals("QUEUED") || status.equals("RUNNING")) {
            LockSupport.parkNanos(100_000_000);
            answer = api.get(address, LocalApi.NATION);
            status = LocalApi.field(answer, "status");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!status.equals("SEALED")) {
            throw new IllegalStateException(
                    answer + api.get(address + "/parts?status=FAILED", LocalApi.NATION));
        }
        times.put(standard, seconds);
        System.out.printf(
                "%-16s %-22s %7.1f s, %.0f counties/s%n",
                standard, what + ":", seconds, nation.counties() / seconds);
        requireSame(
                lines(address + "/parts")
                        .filter(line -> line.contains("\"reused\":true"))
                        .count(),
                reused);
        return id;
    }

    private Stream<String> lines(String address) throws IOException, InterruptedException {
        return api.send(
                        LocalApi.request(address, LocalApi.NATION, "application/json")
                                .header("Accept", "application/x-ndjson")
                                .GET()
                                .build())
                .body()
                .lines();
    }

    /** Changes a school's return in one county of a hundred, as a user does. */
    private int change() throws Exception {
        List<String> returns = new ArrayList<>();
        int more = (int) (System.currentTimeMillis() / 1000 % 1000) + 1;
        for (int county = 0; county < nation.counties(); county += CHANGED_SHARE) {
            returns.add(nation.changedReturn(nation.schoolOf(county), more));
        }
        api.send(
                LocalApi.request(
                                LocalApi.registry("imports?kind=returns"),
                                LocalApi.NATION,
                                "application/x-ndjson")
                        .header("Prefer", "wait=60")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", returns)))
                        .build());
        return returns.size();
    }

    /** Seconds for summing the posts up by school and for storing the results of one evaluation. */
    private double floor(Connection database, String evaluation) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS bench_floor");
            statement.execute("CREATE SCHEMA bench_floor");
            statement.execute("CREATE TABLE bench_floor.result LIKE evaluation.evaluation_school");
            long start = System.nanoTime();
            statement.execute(
                    """
                    CREATE TABLE bench_floor.staffing AS
                    SELECT a.school_code, a.stage, SUM(a.share) AS teachers,
                        SUM(IF(s.qualification >= IF(a.stage = 'JUNIOR', 3, 2), a.share, 0)) AS above,
                        SUM(IF(s.title >= 3, a.share, 0)) AS mid
                    FROM teacher.assignment a JOIN teacher.standing s ON s.teacher_id = a.teacher_id
                    WHERE a.valid_from <= '2019-09-01' AND a.valid_to > '2019-09-01'
                        AND s.valid_from <= '2019-09-01' AND s.valid_to > '2019-09-01'
                    GROUP BY a.school_code, a.stage
                    """);
            double summed = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            int stored =
                    statement.executeUpdate(
                            """
                            INSERT INTO bench_floor.result
                            SELECT s.* FROM evaluation.evaluation_part p
                            JOIN evaluation.evaluation_school s
                                ON s.evaluation_id = p.part_evaluation_id
                            WHERE p.evaluation_id = '%s'
                            """
                                    .formatted(evaluation));
            double inserted = (System.nanoTime() - start) / 1e9;
            statement.execute("DROP SCHEMA bench_floor");
            System.out.printf(
                    "in SQL: posts summed up in %.1f s, %,d results stored in %.1f s%n",
                    summed, stored, inserted);
            return summed + inserted;
        }
    }

    private void rollUp(String evaluation) throws Exception {
        long start = System.nanoTime();
        api.get(LocalApi.evaluation("evaluations/" + evaluation + "/rollup"), LocalApi.NATION);
        System.out.printf("roll-up: %.2f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** What each process has taken at most, as the system counts it. */
    private static void peaks() throws IOException {
        Path run = Path.of(System.getenv("DATA_DIR")).resolve("run");
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pid")).toList()) {
                String pid = Files.readString(file).strip().split("\\s+")[0];
                Path status = Path.of("/proc", pid, "status");
                if (Files.exists(status)) {
                    String peak =
                            Files.readAllLines(status).stream()
                                    .filter(line -> line.startsWith("VmHWM"))
                                    .findFirst()
                                    .orElse("VmHWM: ?");
                    System.out.printf(
                            "peak memory %-24s %s%n",
                            file.getFileName().toString().replace(".pid", ""),
                            peak.substring(6).strip());
                }
            }
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void requireSame(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("found %d, not %d".formatted(found, expected));
        }
    }
}
