import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates Lankao again and again over HTTP, in turn with one SQL statement over the same rows, and
 * prints both medians and their ratio. The composites of both have to agree.
 */
class CountyEvaluation {

    private static final String BODY =
            "{\"standard\":\"CN-2012-BASIC\",\"divisionCode\":\"410225\",\"academicYear\":2019}";

    public static void main(String[] arguments) throws Exception {
        URI evaluations = URI.create(arguments[0]);
        Properties passwords = new Properties();
        passwords.load(Files.newBufferedReader(Path.of(arguments[2])));
        String floor = Files.readString(Path.of(arguments[3]));
        int rounds = Integer.parseInt(arguments[4]);
        HttpRequest request =
                HttpRequest.newBuilder(evaluations)
                        .header("Authorization", "Bearer " + System.getenv("TOKEN"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(BODY))
                        .build();
        HttpClient client = HttpClient.newHttpClient();
        double[] overHttp = new double[rounds];
        double[] inSql = new double[rounds];
        try (Connection database =
                        DriverManager.getConnection(
                                arguments[1], "edubalance_admin", passwords.getProperty("admin"));
                Statement statement = database.createStatement()) {
            agree(evaluate(client, request), statement, floor);
            for (int warmUp = 0; warmUp < rounds; warmUp++) {
                evaluate(client, request);
            }
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                evaluate(client, request);
                overHttp[round] = (System.nanoTime() - start) / 1e6;
                start = System.nanoTime();
                read(statement, floor);
                inSql[round] = (System.nanoTime() - start) / 1e6;
            }
            try (ResultSet flush =
                    statement.executeQuery("SELECT @@innodb_flush_log_at_trx_commit")) {
                flush.next();
                System.out.println("log flushed at each commit: " + (flush.getInt(1) == 1));
            }
        }
        Arrays.sort(overHttp);
        Arrays.sort(inSql);
        System.out.printf(
                "evaluation over HTTP: median %.1f ms (min %.1f, p95 %.1f), %d rounds%n",
                overHttp[rounds / 2], overHttp[0], overHttp[rounds * 95 / 100], rounds);
        System.out.printf(
                "one SQL statement:    median %.1f ms (min %.1f, p95 %.1f)%n",
                inSql[rounds / 2], inSql[0], inSql[rounds * 95 / 100]);
        System.out.printf("ratio of the medians: %.2f%n", overHttp[rounds / 2] / inSql[rounds / 2]);
    }

    private static String evaluate(HttpClient client, HttpRequest request) throws Exception {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static int read(Statement statement, String sql) throws Exception {
        int rows = 0;
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static void agree(String answer, Statement statement, String sql) throws Exception {
        Matcher composite = Pattern.compile("\"compositeCv\":([0-9.eE-]+)").matcher(answer);
        try (ResultSet stages = statement.executeQuery(sql + " ORDER BY s.stage = 'JUNIOR'")) {
            while (stages.next() && composite.find()) {
                double sum = 0;
                for (int column = 2; column <= 9; column++) {
                    sum += stages.getDouble(column);
                }
                double service = Double.parseDouble(composite.group(1));
                System.out.printf(
                        "%s composite: service %.12f, SQL %.12f%n",
                        stages.getString(1), service, sum / 8);
                if (Math.abs(service - sum / 8) > 1e-6) {
                    throw new IllegalStateException("service and statement disagree");
                }
            }
        }
    }
}
