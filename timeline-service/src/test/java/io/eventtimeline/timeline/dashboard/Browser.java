package io.eventtimeline.timeline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.timeline.RunningTimeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;

/// A headless Chromium on the page of a running service.
final class Browser implements AutoCloseable {
    static final int WIDE = 1280;
    private static final int HIGH = 900;
    private static final List<Path> BROWSERS = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .map(Path::of)
            .toList();
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS =
            Path.of(System.getProperty("timeline.root"), "timeline-service", "target", "screenshots");
    private static final String AXE = axe();

    private final URI timeline;
    private final ChromeDriver driver;

    Browser(URI timeline) {
        this.timeline = timeline;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=en");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        // Where the system has no driver of its own, Selenium fetches the one that fits.
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        driver = new ChromeDriver(
                Files.isExecutable(DRIVER)
                        ? service.usingDriverExecutable(DRIVER.toFile()).build()
                        : service.build(),
                options);
        look(WIDE, "light");
    }

    private static Path browser() {
        return BROWSERS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "The page is tested in a real browser, and there is none: apt-get install chromium chromium-driver"));
    }

    /// Like everything here, patient: the page asks the service, which may be busy.
    static ConditionFactory await() {
        return RunningTimeline.await().ignoreExceptionsInstanceOf(WebDriverException.class);
    }

    /// `look(360, "dark")`: how wide the window is, and which colours the system asks for.
    void look(int width, String colours) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HIGH, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colours),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /// Opens it and waits until the page shows an answer.
    void open(String path) {
        driver.get(timeline.resolve(path).toString());
        awaitAnswer();
    }

    void awaitAnswer() {
        await().until(
                        () -> (Boolean)
                                script(
                                        "return document.querySelector('#list').getAttribute('aria-busy') === 'false'"
                                                + " && (document.querySelector('#entry').hidden || !document.querySelector('#entry').hasAttribute('aria-busy'))"));
    }

    /// From when the page was asked for until its entries, axis and filters stood.
    long millisUntilAnswered() {
        return ((Number) script("return performance.getEntriesByName('answered')[0].startTime")).longValue();
    }

    /// A page that shows no list.
    void openSystem() {
        driver.get(timeline.resolve("/?page=system").toString());
        await().until(() -> !texts(".figures li").isEmpty());
    }

    URI address() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    }

    void back() {
        driver.navigate().back();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    boolean shows(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    String text(String selector) {
        return find(selector).getText();
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    void click(String selector) {
        await().untilAsserted(() -> find(selector).click());
    }

    void press(String selector, CharSequence... keys) {
        find(selector).sendKeys(keys);
    }

    Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    void touch(String type, List<Map<String, Integer>> points) {
        driver.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    /// What axe-core finds wrong for people who do not use eyes or mouse.
    List<String> barriers() {
        script(AXE);
        String found = driver.executeAsyncScript(
                        "const done = arguments[0]; axe.run().then((r) => done(JSON.stringify(r.violations)))")
                .toString();
        return Json.MAPPER.readTree(found).valueStream().map(Browser::barrier).toList();
    }

    private static String barrier(JsonNode violation) {
        return violation.get("id").asString() + ": " + violation.get("help").asString() + " "
                + violation
                        .get("nodes")
                        .valueStream()
                        .map(node -> node.get("html").asString())
                        .toList();
    }

    /// Whether something sticks out at the side.
    boolean scrollsSideways() {
        return (Boolean) script("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /// What the page complained of, an answer of the service with a problem left out.
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
    }

    /// Kept as `target/screenshots/NAME.png`.
    void keep(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    /// Nothing to complain of.
    void assertQuiet() {
        assertThat(complaints()).isEmpty();
    }
}
