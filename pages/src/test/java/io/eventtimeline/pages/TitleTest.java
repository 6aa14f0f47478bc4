package io.eventtimeline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.pages.found.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    private static final String HEADLINE = "Council meets in Brussels";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '§', textBlock = """
            <title>Council meets in Brussels | News Example</title> § <h1>News</h1><h1>Council meets in Brussels</h1>
            <title>News Example: Council meets in Brussels</title> § <h1>Council meets in Brussels</h1>
            <title>Council meets in Brussels - The News Example</title><meta property=og:site_name content="The News Example"> § <div>Council meets in Brussels</div>
            <title>News Example » World » Council meets in Brussels</title> § <h1>News Example</h1><h2>Council meets in Brussels</h2>
            <meta property=og:title content="Council meets in Brussels"> § <h1><span class=kicker>Harbours</span> Council meets in Brussels</h1>
            <meta property=og:title content="Council meets in Brussels"> § <h1>Harbours: Council meets in Brussels</h1>
            <meta property=og:title content="Council meets in Brussels | News Example"> § <h1>News Example</h1>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Council meets in Brussels"}</script> § <h2>Menu</h2>
            <title>16.08.2016 - Council meets in Brussels</title> § <div>text</div>
            <title>Council meets in Brus&shy;sels</title> § <h1>Council meets in Brus&shy;sels</h1>
            """)
    void the_headline_comes_without_the_site_s_name_or_section(String head, String body) {
        Page page = OurPages.read(OurPages.page(head, body + "<p>" + OurPages.FIRST + "</p>"));

        assertThat(page.title().map(Found::value)).contains(HEADLINE);
    }

    @Test
    void a_headline_with_a_dash_stays_whole() {
        Page page =
                OurPages.read(OurPages.page("<title>Rain, snow - and no end</title>", "<p>" + OurPages.FIRST + "</p>"));

        assertThat(page.title().map(Found::value)).contains("Rain, snow - and no end");
    }

    @Test
    void a_page_that_says_nothing_has_no_title() {
        assertThat(OurPages.read("<p>" + OurPages.FIRST + "</p>").title()).isEmpty();
    }

    @Test
    void publisher_authors_language_and_address_are_read_with_it() {
        Page page = OurPages.read(OurPages.page("""
                <link rel=canonical href="/world/council?utm_source=x">
                <script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"en","publisher":{"@type":"Organization",
                "name":"The News Example"},"author":[{"@type":"Person","name":"A. Bee"},"By C. Dee"]}</script>""", OurPages.ARTICLE));

        assertThat(page.publisher().map(Found::value)).contains("The News Example");
        assertThat(page.authors().map(Found::value)).contains(List.of("A. Bee", "C. Dee"));
        assertThat(page.language().map(Found::value)).contains("en");
        assertThat(page.url().map(url -> url.value().text())).contains("https://www.news.example/world/council");
    }

    @Test
    void who_publishes_is_at_least_a_domain() {
        assertThat(OurPages.read(OurPages.ARTICLE).publisher().map(Found::value))
                .contains("news.example");
    }
}
