package io.eventtimeline.pages;

import static io.eventtimeline.pages.OurPages.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.pages.found.Found;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2016-08-16T10:30:00+02:00"}</script> | json-ld datePublished
            <script type="application/ld+json">{"@graph":[{"@type":["Thing","BlogPosting"],"datePublished":"2016-08-16"}]}</script> | json-ld datePublished
            <meta property="article:published_time" content="2016-08-16T10:30:00+02:00"> | meta article:published_time
            <meta name="DC.date.issued" content="2016-08-16"> | meta dc.date.issued
            <meta itemprop="datePublished" content="2016-08-16"> | meta datepublished
            <meta name="description" content="News of 16 August 2016"> | meta description
            """)
    void machines_are_told(String head, String from) {
        Page page = OurPages.read(OurPages.page(head, ARTICLE));

        assertThat(page.published().flatMap(date -> date.value().day())).contains(LocalDate.of(2016, 8, 16));
        assertThat(page.published().map(Found::from)).contains(from);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<h1>Council meets</h1><time datetime='2016-08-16'>last week</time><p>TEXT</p>",
                "<h1>Council meets</h1><p class='byline'>By A. Bee, August 16, 2016</p><p>TEXT</p>",
                "<div class=date>16.08.2016</div><h1>Council meets</h1><p>TEXT</p>",
                "<h1>Council meets</h1><p>Press release of 16 August 2016 | Brussels - TEXT</p>",
                "<h1>Council meets</h1><p>TEXT</p><p>Posted on 16 August 2016</p>",
                "<h2>Council meets</h2><div>Council<br><span>16.08.2016</span> News of the town, the region</div><p>TEXT</p>",
                "<h1>Council meets</h1><p>TEXT</p><script>var page = {\"cmsPublishingDate\":\"2016-08-16\"}</script>",
                "<h1>Council meets</h1><p>TEXT</p><footer>Last modified on 16 August 2016</footer>",
                "<h1>Council meets</h1><p>TEXT</p><script>var page = {\"publishedDate\":\"2016-08-16T10:30:00Z\"}</script>"
            })
    void readers_are_shown(String body) {
        assertThat(published(body.replace("TEXT", OurPages.FIRST))).isEqualTo("2016-08-16");
    }

    @Test
    void the_address_tells() {
        Page page = OurPages.read(OurPages.page("", ARTICLE), "https://news.example/2016/08/16/council");

        assertThat(page.published().map(Found::from)).contains("url");
        assertThat(page.published().map(date -> date.value().text())).contains("2016-08-16");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2020-02-02", "2099-01-01", "1970-01-01T00:00:00Z", "0001-01-01", "2016-02-30"})
    void a_date_of_the_future_or_of_a_clock_that_was_never_set_is_refused(String date) {
        Page page = OurPages.read(
                OurPages.page("<meta property='article:published_time' content='" + date + "'>", ARTICLE));

        assertThat(page.published()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<div id=clock>Friday, 31 January 2020</div>",
                "<div class='topbar'><span class=today>31 January 2020</span></div>",
                "<nav><ul><li>31 January 2020</li></ul></nav>"
            })
    void the_page_s_own_clock_is_not_when_it_was_published(String clock) {
        assertThat(OurPages.read(OurPages.page("", clock + ARTICLE)).published())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<div class=comments><p class=date>16 August 2016</p><p>Well said.</p></div>",
                "<aside><h3>Quay opened</h3><time datetime=2016-08-16>16 August 2016</time></aside>",
                "<article class=teaser><h3>Quay opened</h3><span class=date>16 August 2016</span></article>"
            })
    void other_articles_and_comments_have_dates_of_their_own(String other) {
        String body = "<article><h1>Council meets</h1><time datetime='2015-03-04'>March 4</time><p>" + OurPages.FIRST
                + "</p></article>" + other;

        assertThat(published(body)).isEqualTo("2015-03-04");
    }

    /// Without a date of its own, the page has none.
    @Test
    void a_day_in_the_middle_of_the_text_is_the_story_s_own() {
        String told = "<h1>Council meets</h1><p>" + OurPages.FIRST
                + " The treaty that was signed by all of them on 4 March 1998 in the same room is still in force.</p>";

        assertThat(OurPages.read(OurPages.page("", told)).published()).isEmpty();
    }

    @Test
    void the_day_is_the_publisher_s_where_machines_are_told_universal_time() {
        Page page = OurPages.read(OurPages.page(
                "<meta property='article:published_time' content='2018-12-31T23:11:59+00:00'>",
                "<h1>Happy new year</h1><p class=date>January 1, 2019</p><p>" + OurPages.FIRST + "</p>"));

        assertThat(page.published().map(date -> date.value().text())).contains("2019-01-01");
    }

    @Test
    void publication_and_change_are_told_apart() {
        Page page = OurPages.read(OurPages.page(
                "<meta property='article:published_time' content='2016-08-16'>"
                        + "<meta property='article:modified_time' content='2016-08-18T09:00:00Z'>",
                ARTICLE));

        assertThat(page.published().map(date -> date.value().text())).contains("2016-08-16");
        assertThat(page.modified().map(date -> date.value().text())).contains("2016-08-18T09:00:00Z");
    }

    private static String published(String body) {
        return OurPages.read(OurPages.page("", body))
                .published()
                .map(date -> date.value().text().substring(0, 10))
                .orElse("none");
    }

    @Test
    void the_day_that_readers_see_and_a_script_confirms_goes_before_the_one_in_a_meta_element() {
        String head = "<meta property='og:article:published_time' content='2016-08-06'>";
        String shown =
                "<h1>Council meets</h1><time datetime='2016-08-16'>16.08.2016</time><p>" + OurPages.FIRST + "</p>";
        String script = "<script>push({\"publishDate\":\"2016-08-16\"})</script>";

        assertThat(published(head, shown + script)).isEqualTo("2016-08-16");
        assertThat(published(head, shown)).isEqualTo("2016-08-06");
        assertThat(published(head, shown + script + script.replace("16\"", "17\"")))
                .isEqualTo("2016-08-06");
    }

    @Test
    void of_a_page_that_was_made_long_ago_readers_see_the_day_of_its_change() {
        String head = "<meta itemprop='dateCreated' content='2004-01-01'>";
        String body = "<h1>Pineapple cake</h1><div>Updated August 16, 2016</div><p>" + OurPages.FIRST + "</p>";

        assertThat(published(head, body)).isEqualTo("2016-08-16");
        assertThat(published(head.replace("Created", "Published"), body)).isEqualTo("2004-01-01");
    }

    @Test
    void days_in_a_script_that_differ_are_those_of_other_texts() {
        String script =
                "<script>var sources = [{\"publishDate\":\"2012-06-24\"},{\"publishDate\":\"2014-06-25\"}]</script>";
        String body = "<h1>Council</h1><p>" + OurPages.FIRST + "</p>" + script;

        assertThat(published("<meta name='last-modified' content='2016-08-16'>", body))
                .isEqualTo("2016-08-16");
    }

    @ParameterizedTest
    @CsvSource({
        "de, 2016-08-15T22:00:00Z, 2016-08-16T00:00+02:00",
        "de, 2016-08-15T22:00:01Z, 2016-08-15T22:00:01Z",
        "ja, 2016-08-15T15:00:00+00:00, 2016-08-16T00:00+09:00",
        "en, 2016-08-15T22:00:00Z, 2016-08-15T22:00:00Z"
    })
    void the_instant_at_which_a_day_begins_where_the_page_was_written_is_that_day(
            String language, String told, String date) {
        String page = OurPages.page("<meta property='article:published_time' content='" + told + "'>", ARTICLE)
                .replaceFirst("<html[^>]*>", "<html lang='" + language + "'>");

        assertThat(OurPages.read(page).published().map(found -> found.value().text()))
                .contains(date);
    }

    private static String published(String head, String body) {
        return OurPages.read(OurPages.page(head, body))
                .published()
                .map(date -> date.value().text())
                .orElse("");
    }
}
