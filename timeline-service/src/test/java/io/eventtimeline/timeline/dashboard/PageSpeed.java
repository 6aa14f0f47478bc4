package io.eventtimeline.timeline.dashboard;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No test: it measures how soon the page of a timeline that runs answers, by the command that docs/performance.md
/// tells.
///
/// Each row is of one address, opened again and again in one browser; the first time its files come over the network,
/// too.
class PageSpeed {
    private static final int OPENINGS = Integer.getInteger("openings", 20);
    private static final List<String> PATHS = List.of(
            "/",
            "/?q=hospital",
            "/?from=1995-01-01&to=1999-12-31",
            "/?from=1990-01-01&to=2015-12-31&place=Oslo&q=agreement");

    @Test
    void measured() {
        String address = System.getProperty("page");
        if (address == null) {
            throw new AssertionError("-Dpage=http://127.0.0.1:8080 has to tell where the timeline is");
        }
        try (Browser browser = new Browser(URI.create(address))) {
            System.out.println("| page | first | median | longest | entries |\n|---|---|---|---|---|");
            for (String path : PATHS) {
                List<Long> millis = Stream.generate(() -> millis(browser, path))
                        .limit(OPENINGS)
                        .toList();
                List<Long> later = millis.stream().skip(1).sorted().toList();
                System.out.printf(
                        "| `%s` | %d ms | %d ms | %d ms | %s |%n",
                        path,
                        millis.getFirst(),
                        later.get(later.size() / 2),
                        later.getLast(),
                        browser.text("#summary"));
            }
        }
    }

    private static long millis(Browser browser, String path) {
        browser.open(path);
        return browser.millisUntilAnswered();
    }
}
