package io.eventtimeline.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.eventtimeline.pages.found.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nobody waits for these, and none of them ends a reader. Each would take hours if its cost grew with the square.
@Timeout(60)
class HostilePagesTest {
    private static final int MANY = 300_000;

    static Iterable<String> floods() {
        String article = OurPages.ARTICLE;
        return List.of(
                "<div class='share meta'>".repeat(MANY) + article,
                "<div>".repeat(MANY) + article,
                "<div>x</div>".repeat(MANY) + article,
                "<a href=x>y</a> ".repeat(MANY) + article,
                "<article class=comment><h1>".repeat(MANY / 10) + article,
                "<b><i><u>".repeat(MANY / 100) + article,
                "<p>" + "word ".repeat(2 * MANY) + "</p>" + article,
                "<p>" + "1.1.".repeat(2 * MANY) + "</p>" + article,
                "<p class='date'>1 Januaryyyyyyyyyyyyyyyyyyyyyy 2016</p>".repeat(MANY / 30) + article,
                "<time datetime='2016-08-16'>x</time>".repeat(MANY / 10) + article,
                "<script>" + "var published = \"".repeat(MANY) + "</script>" + article,
                "<script type='application/ld+json'>" + "[".repeat(MANY) + "</script>" + article,
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script>"
                                .repeat(MANY / 100)
                        + article,
                "<meta name=a content=b>".repeat(MANY / 3) + article,
                "<p class='" + "a-b ".repeat(MANY) + "'>x</p>" + article,
                "<title>" + " | ".repeat(MANY) + "</title>" + article,
                "<h1>" + "Council ".repeat(MANY) + "</h1>" + article,
                "<h2>x</h2>".repeat(MANY / 10) + "<meta property=og:title content='Council meets in Brussels'>"
                        + article,
                "<span class=share>".repeat(MANY / 10) + article,
                "<table><tr><td>".repeat(MANY / 10) + article,
                "<!--".repeat(MANY) + article,
                "&#x41;&nbsp;&bogus;".repeat(MANY) + article);
    }

    @ParameterizedTest
    @MethodSource("floods")
    void a_flood_is_read_to_its_end(String page) {
        assertThatCode(() -> OurPages.read(page)).doesNotThrowAnyException();
    }

    @Test
    void the_article_is_found_behind_ten_megabytes_of_empty_elements() {
        Page page = OurPages.read("<div></div>".repeat(1_000_000) + OurPages.ARTICLE);

        assertThat(page.body().map(Found::value)).contains(OurPages.TEXT);
    }

    @Test
    void bytes_of_no_kind_are_read_as_something() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            assertThatCode(() -> PageReader.read(new RawPage(
                            bytes,
                            "text/html; charset=" + random.nextInt(),
                            "::" + random.nextInt(),
                            LocalDate.of(2020, 1, 31))))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void pages_broken_anywhere_are_read_to_their_end() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String whole = OurPages.page(
                "<title>Council | News</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2016-08-16\"}</script>",
                "<nav><a href=/>Home</a></nav><article>" + OurPages.ARTICLE
                        + "<time datetime=2016-08-16>x</time></article>");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int j = random.nextInt(8); j >= 0; j--) {
                int at = random.nextInt(broken.length());
                if (random.nextBoolean()) {
                    broken.deleteCharAt(at);
                } else {
                    broken.insert(at, "<>\"'&/=\u0000\uD800".charAt(random.nextInt(9)));
                }
            }
            assertThatCode(() -> OurPages.read(broken.toString()))
                    .as("seed %d: %s", seed, broken)
                    .doesNotThrowAnyException();
        }
    }
}
