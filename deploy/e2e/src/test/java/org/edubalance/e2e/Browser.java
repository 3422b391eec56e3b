package org.edubalance.e2e;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser with a profile of its own, as a reader of Chinese has it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Path CHROMIUM = onPath("chromium");
    private static final Path DRIVER = onPath("chromedriver");

    private final Path profile;
    private final ChromeDriver driver;

    Browser(String languages) {
        try {
            profile = Files.createTempDirectory("browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options =
                new ChromeOptions()
                        .setBinary(CHROMIUM.toString())
                        .addArguments(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--force-prefers-reduced-motion",
                                "--window-size=1280,1000",
                                "--user-data-dir=" + profile)
                        .setExperimentalOption("prefs", Map.of("intl.accept_languages", languages));
        options.setCapability("goog:loggingPrefs", logs);
        driver =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(DRIVER.toFile())
                                .usingAnyFreePort()
                                .build(),
                        options);
    }

    /** Whether this machine has one; {@code deploy/e2e/browser} says so where it has not. */
    static boolean isThere() {
        return CHROMIUM != null && DRIVER != null;
    }

    private static Path onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    void open(String address) {
        driver.get(address);
    }

    /** The element, as soon as it can be seen. */
    WebElement see(String selector) {
        return until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits until an element's text holds this. */
    void see(String selector, String text) {
        until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void click(String selector) {
        until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector))).click();
    }

    void choose(String selector, String value) {
        new Select(see(selector)).selectByValue(value);
    }

    void type(String selector, String text) {
        see(selector).sendKeys(text);
    }

    /** Types into whatever has the focus. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on with the tabulator until the element has the focus. */
    void tabTo(String id) {
        for (int steps = 0; steps < 60; steps++) {
            if (id.equals(driver.switchTo().activeElement().getDomAttribute("id"))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the tabulator does not lead to " + id);
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Waits until the page has done what it was asked for. */
    void settle() {
        until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("main[aria-busy]")));
    }

    /** Puts a token where the page keeps it. */
    void signIn(String token) {
        type("#token", token);
        click("#token-form button[type=submit]");
        settle();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the accessibility rules of WCAG 2.2 A and AA find wrong, one line a fault. */
    List<?> accessibilityFaults() {
        script(axe());
        return (List<?>)
                driver.executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                          .then(({violations}) => done(violations.flatMap(({id, help, nodes}) =>
                            nodes.map((node) => `${id}: ${help}: ${node.html}`))));""");
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser complained of, missing addresses aside. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("status of 40"))
                .toList();
    }

    private <T> T until(Function<? super WebDriver, T> met) {
        return new WebDriverWait(driver, PATIENCE).until(met);
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
