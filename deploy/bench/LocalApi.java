import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running local system: its services with tokens from the environment, and its database. */
class LocalApi {

    static final String COUNTY = System.getenv("COUNTY");
    static final String NATION = System.getenv("NATION_TOKEN");
    static final String EDITOR = System.getenv("TOKEN");
    static final String VERIFIER = System.getenv("VERIFIER_TOKEN");
    static final String SAMPLE = System.getenv("SAMPLE_TOKEN");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static String registry(String path) {
        return url("registry", "REGISTRY_PORT", 8081, path);
    }

    static String teacher(String path) {
        return url("teacher", "TEACHER_PORT", 8082, path);
    }

    static String evaluation(String path) {
        return url("evaluation", "EVALUATION_PORT", 8084, path);
    }

    private static String url(String root, String variable, int port, String path) {
        return "http://127.0.0.1:" + setting(variable, port) + "/" + root + "/v1/" + path;
    }

    private static String setting(String variable, int otherwise) {
        return System.getenv().getOrDefault(variable, Integer.toString(otherwise));
    }

    static Connection database(String schema) throws IOException, SQLException {
        Properties passwords = new Properties();
        Path data = Path.of(System.getenv("DATA_DIR"));
        passwords.load(Files.newBufferedReader(data.resolve("keys/database.properties")));
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:%s/%s?allowLocalInfile=true"
                        .formatted(setting("DB_PORT", 13306), schema),
                "edubalance_admin",
                passwords.getProperty("admin"));
    }

    static void printFlushing(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet flush =
                        statement.executeQuery("SELECT @@innodb_flush_log_at_trx_commit")) {
            flush.next();
            System.out.println("log flushed at each commit: " + (flush.getInt(1) == 1));
        }
    }

    static HttpRequest.Builder request(String url, String token, String type) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .header("Content-Type", type);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    request + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    String get(String url, String token) throws IOException, InterruptedException {
        return send(request(url, token, "application/json").GET().build()).body();
    }

    String send(String method, String url, String token, String body)
            throws IOException, InterruptedException {
        return send(request(url, token, "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .body();
    }

    /** Makes the county of the benchmarks and what is above it, where they are not there yet. */
    void makeCounty() throws IOException, InterruptedException {
        makeDivision("41", "PROVINCE");
        makeDivision("4102", "PREFECTURE");
        makeDivision(COUNTY, "COUNTY");
    }

    private void makeDivision(String code, String level) throws IOException, InterruptedException {
        String url = registry("divisions/" + code);
        if (!isThere(url, NATION)) {
            send("PUT", url, NATION, "{\"name\":\"D" + code + "\",\"level\":\"" + level + "\"}");
        }
    }

    boolean isThere(String url, String token) throws IOException, InterruptedException {
        return http.send(
                                request(url, token, "application/json").GET().build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode()
                == 200;
    }

    /** Queues an import of teacher-service and returns its address. */
    String startImport(String kind, Path rows) throws IOException, InterruptedException {
        String job =
                send(request(teacher("imports?kind=" + kind), EDITOR, "application/x-ndjson")
                                .POST(HttpRequest.BodyPublishers.ofFile(rows))
                                .build())
                        .body();
        return teacher("imports/" + field(job, "id"));
    }

    /** False while it goes on; an import that fails ends the program. */
    boolean isDone(String address) throws IOException, InterruptedException {
        String job = get(address, EDITOR);
        String status = field(job, "status");
        if (status.equals("FAILED")) {
            throw new IllegalStateException(job + " " + get(address + "/errors", EDITOR));
        }
        return status.equals("SUCCEEDED");
    }

    void awaitImport(String address) throws IOException, InterruptedException {
        while (!isDone(address)) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** The first text of this name in a JSON document. */
    static String field(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\\s*\"([^\"]*)\"").matcher(json);
        if (!value.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return value.group(1);
    }
}
