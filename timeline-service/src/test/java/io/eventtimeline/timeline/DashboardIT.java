package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {
    private static final long BROWSER_SECONDS = 60;

    private RunningTimeline timeline;

    @BeforeAll
    void fill() {
        timeline = RunningTimeline.shared();
        String id = "c-page";
        timeline.publish(article(
                id,
                1,
                event(id, 1, "Marble <img src=x onerror=\"document.title='broken'\"> fell & rose.", day("2016-07-13")),
                event(id, 1, "Marble statue stood.", day("2015-01-02"))));
        timeline.awaitArticle(id, 1);
    }

    @Test
    void what_an_article_says_is_shown_as_text(@TempDir Path profile) throws IOException, InterruptedException {
        String page = rendered("/?q=marble", profile);
        assertThat(page)
                .contains("2 dated events")
                .contains("&lt;img src=x onerror=\"document.title='broken'\"&gt; fell &amp; rose.")
                .contains("<title>Event timeline</title>")
                .doesNotContain("<img");
        assertThat(page.indexOf("2 Jan")).isPositive().isLessThan(page.indexOf("13 Jul"));
    }

    @Test
    void a_wrong_date_is_told_beside_the_form(@TempDir Path profile) throws IOException, InterruptedException {
        assertThat(rendered("/?from=July", profile))
                .contains("aria-invalid=\"true\"")
                .contains("Write a year, month or day");
    }

    private String rendered(String path, Path profile) throws IOException, InterruptedException {
        List<String> found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(browser -> new File(browser).canExecute())
                .toList();
        assumeTrue(!found.isEmpty(), "no chromium installed: apt-get install chromium");
        Path output = profile.resolve("page.html");
        Process browser = new ProcessBuilder(
                        found.getFirst(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile.resolve("profile"),
                        "--virtual-time-budget=8000",
                        "--dump-dom",
                        timeline.address().resolve(path).toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(BROWSER_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
