package io.eventtimeline.timeline.dashboard;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.Extractions.time;
import static io.eventtimeline.timeline.Extractions.year;
import static io.eventtimeline.timeline.dashboard.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.timeline.Entries;
import io.eventtimeline.timeline.OpenApi;
import io.eventtimeline.timeline.Reports;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.WireRecords;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/// What people do on the page. Other tests fill the same index: here everything is of diorite or obsidian.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {
    private static final int OPENINGS = 9;
    private static final String BASALT = "/?q=diorite";
    private static final String SURFACE = "#axis .surface";
    private static final String SUMMARIES = "#list h3";

    private RunningTimeline timeline;
    private Browser browser;
    private TimelineEntry meeting;
    private TimelineEntry hostile;

    @BeforeAll
    void fill() throws InterruptedException {
        timeline = RunningTimeline.shared();
        browser = new Browser(timeline.address());
        meeting = Told.meeting();
        hostile = Told.hostile();
        timeline.publishEntries(
                Entries.of("Diorite bridge opened.", day("2016-07-20"))
                        .who("Diorite Works")
                        .type("launch")
                        .mention("a.example", "The diorite bridge opened on Wednesday.", "2016-07-21")
                        .mention("b.example", "A bridge of diorite has opened.", "2016-07-21"),
                Entries.of("Diorite tunnel to be dug.", month("2016-09"))
                        .who("Diorite Works")
                        .status(Status.PLANNED),
                Entries.of("Diorite strike did not come.", day("2016-08-02")).status(Status.DENIED),
                Entries.of("Diorite year was celebrated.", year(2016)),
                Entries.of(
                        "Diorite columns were drawn.",
                        time("18XX", LocalDate.of(1800, 1, 1), LocalDate.of(1900, 1, 1), Precision.CENTURY)));
        publish(meeting, hostile);
        DeclaredTopics.ensure(timeline.platform().kafka(), List.of(Topics.FEEDS));
        Told.feeds().forEach(timeline::publish);
    }

    private void publish(TimelineEntry... entries) {
        for (TimelineEntry entry : entries) {
            timeline.publish(WireRecords.entry(new EntryChanged(entry, null)));
            timeline.awaitEntry(entry.id());
        }
        timeline.elasticsearch("POST", "/entries/_refresh", "");
    }

    @BeforeEach
    void look_as_usual() {
        browser.look(Browser.WIDE, "light");
    }

    @AfterEach
    void nothing_went_wrong_unseen() {
        browser.assertQuiet();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void entries_are_listed_by_date_and_drawn_with_their_status() {
        browser.open(BASALT + "&from=2016-07-01&to=2016-09-30");
        assertThat(browser.texts(SUMMARIES))
                .containsExactly(
                        "Diorite year was celebrated.",
                        "Diorite council met on July 13",
                        "Diorite bridge opened.",
                        "Diorite strike did not come.",
                        "Diorite tunnel to be dug.");
        assertThat(browser.texts("#list h2"))
                .containsExactly("Begun before 1 Jul 2016", "July 2016", "August 2016", "September 2016");
        assertThat(browser.text("#summary")).isEqualTo("5 entries here");
        await().untilAsserted(() -> {
            assertThat(browser.texts("#axis .mark.planned")).hasSize(1);
            assertThat(browser.texts("#axis .mark.denied .strike")).hasSize(1);
            assertThat(browser.texts("#axis .mark")).hasSize(5);
        });
    }

    @Test
    void the_axis_begins_where_most_entries_are() {
        browser.open(BASALT);
        assertThat(browser.text("#axis-range")).contains("2016").doesNotContain("18");
        browser.click("#axis .all");
        await().untilAsserted(() -> assertThat(browser.texts(SUMMARIES)).contains("Diorite columns were drawn."));
    }

    @Test
    void keys_move_and_zoom_and_the_address_keeps_it() {
        browser.open(BASALT + "&from=2016-07-01&to=2016-09-30");
        browser.press(SURFACE, "+");
        await().untilAsserted(() -> assertThat(browser.address().getQuery())
                .doesNotContain("from=2016-07-01")
                .contains("q=diorite"));
        String zoomed = browser.text("#axis-range");
        browser.press(SURFACE, Keys.ARROW_RIGHT);
        await().untilAsserted(() -> assertThat(browser.text("#axis-range")).isNotEqualTo(zoomed));
        String moved = browser.text("#axis-range");
        browser.open("/?" + browser.address().getQuery());
        assertThat(browser.text("#axis-range")).isEqualTo(moved);
    }

    @Test
    void the_wheel_zooms_from_centuries_to_hours() {
        browser.open(BASALT + "&from=1500-01-01&to=2100-12-31");
        assertThat(browser.texts("#axis .ticks text")).contains("1600", "1800");
        wheel(-6_000);
        await().untilAsserted(() ->
                assertThat(browser.texts("#axis .ticks text")).anyMatch(tick -> tick.matches("\\d\\d:00")));
    }

    private void wheel(int by) {
        browser.script("""
                const surface = document.querySelector(arguments[0]);
                const box = surface.getBoundingClientRect();
                surface.dispatchEvent(new WheelEvent("wheel", {deltaY: arguments[1], clientX: box.x + box.width / 2,
                    clientY: box.y + 9, bubbles: true, cancelable: true}));""", SURFACE, by);
    }

    @Test
    void two_fingers_zoom_and_one_moves() {
        browser.look(360, "light");
        browser.open(BASALT + "&from=2016-01-01&to=2016-12-31");
        int y = ((Number) browser.script(
                        "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                                + " return Math.round(box.y + 40);",
                        SURFACE))
                .intValue();
        browser.touch("touchStart", List.of(finger(0, 150, y), finger(1, 210, y)));
        browser.touch("touchMove", List.of(finger(0, 90, y), finger(1, 270, y)));
        browser.touch("touchMove", List.of(finger(0, 60, y), finger(1, 300, y)));
        browser.touch("touchEnd", List.of());
        await().untilAsserted(() -> assertThat(browser.address().getQuery()).doesNotContain("from=2016-01-01"));
    }

    private static Map<String, Integer> finger(int id, int x, int y) {
        return Map.of("id", id, "x", x, "y", y);
    }

    @Test
    void a_filter_narrows_and_back_takes_it_back() {
        browser.open(BASALT + "&from=2016-07-01&to=2016-09-30");
        browser.click("#facets input[name=type][value=launch]");
        await().untilAsserted(() -> assertThat(browser.texts(SUMMARIES)).containsExactly("Diorite bridge opened."));
        assertThat(browser.address().getQuery()).contains("type=launch");
        browser.back();
        await().untilAsserted(() -> assertThat(browser.texts(SUMMARIES)).hasSize(5));
    }

    @Test
    void a_participant_is_completed_and_has_a_page() {
        browser.open("/");
        browser.press("#words", "diorite wo");
        await().untilAsserted(
                        () -> assertThat(browser.texts("#completions .name")).containsExactly("Diorite Works"));
        browser.press("#words", Keys.ARROW_DOWN, Keys.ENTER);
        await().untilAsserted(() -> {
            assertThat(browser.text("#portrait h2")).isEqualTo("Diorite Works");
            assertThat(browser.text("#portrait .span")).startsWith("2 entries");
            assertThat(browser.texts(SUMMARIES)).containsExactly("Diorite bridge opened.", "Diorite tunnel to be dug.");
        });
    }

    @Test
    void the_panel_says_who_says_so_and_why_this_date() {
        browser.open(BASALT + "&from=2016-07-01&to=2016-09-30");
        browser.click("#list a[data-entry='" + meeting.id() + "']");
        await().untilAsserted(() -> assertThat(browser.text("#entry h2")).isEqualTo("Diorite council met on July 13"));
        assertThat(browser.text("#entry .on")).isEqualTo("13 Jul 2016");
        assertThat(browser.text("#entry .other-dates")).contains("about July 2016");
        assertThat(browser.text("#entry mark.trigger")).isEqualTo("met");
        assertThat(browser.text("#entry mark.date")).isEqualTo("July 13");
        assertThat(browser.find("#entry .mention a").getAttribute("href")).isEqualTo("https://harbour.example/1");
        browser.click("#entry .why summary");
        assertThat(browser.text("#entry .why dl"))
                .contains("July 13", "the day of publication, 16 Aug 2016: the last before publication")
                .contains("time.month-day");
        assertThat(browser.address().getQuery()).contains("entry=" + meeting.id());
        browser.press("#entry h2", Keys.ESCAPE);
        await().untilAsserted(() -> assertThat(browser.shows("#entry")).isFalse());
        assertThat(browser.script("return document.activeElement.dataset.entry"))
                .isEqualTo(meeting.id());
    }

    @Test
    void a_person_corrects_a_date_and_takes_it_back() {
        Reports report = new Reports("c-page-correction", 1, "2015-10-14", "Schistia", day("2015-06-13"));
        await().until(() -> timeline.get("/actuator/health/readiness").status() == 200);
        timeline.publish(report.article());
        timeline.awaitEntry(report.event().id());
        browser.open("/?entry=" + report.event().id());
        browser.click("#entry .correct summary");
        browser.press("#entry .correct input[name=value]", "2015-06-11");
        sign("#entry .correct form");
        await().untilAsserted(() -> {
            assertThat(browser.text("#entry .on")).isEqualTo("11 Jun 2015");
            assertThat(browser.text("#entry .corrections li")).contains("2015-06-11", "Jane Roe", "the chronicle");
        });
        browser.click("#entry .corrections li summary");
        sign("#entry .corrections li form");
        await().untilAsserted(() -> assertThat(browser.text("#entry .on")).isEqualTo("13 Jun 2015"));
    }

    private void sign(String form) {
        browser.find(form + " input[name=author]").clear();
        browser.press(form + " input[name=author]", "Jane Roe");
        browser.press(form + " input[name=reason]", "the chronicle", Keys.ENTER);
    }

    @Test
    void whatever_an_article_says_is_text() {
        browser.open("/?q=obsidian&entry=" + hostile.id());
        browser.click("#entry .why summary");
        String page = browser.text("#entry") + browser.text("#list") + browser.text("#facets");
        assertThat(page).contains("Obsidian " + Told.MARKUP);
        assertThat(browser.texts("#page-timeline img, #page-timeline script, #page-timeline [onerror]"))
                .isEmpty();
        assertThat(browser.texts("#page-timeline a[href^='javascript']")).isEmpty();
        assertThat(browser.script("return document.body.dataset.broken ?? 'whole'"))
                .isEqualTo("whole");
        browser.open("/?about=" + URLEncoder.encode(Told.MARKUP, StandardCharsets.UTF_8));
        assertThat(browser.text("#portrait h2")).isEqualTo(Told.MARKUP);
    }

    @Test
    void what_comes_in_is_told_while_the_page_is_open() {
        browser.open("/?q=gneiss");
        await().untilAsserted(() -> assertThat(browser.text("#live")).isEqualTo("Live"));
        timeline.publishEntries(Entries.of("Gneiss quarry opened.", day("2016-07-13")));
        await().untilAsserted(() -> assertThat(browser.text("#live")).isEqualTo("1 new"));
        browser.keep("live");
        browser.click("#live");
        await().untilAsserted(() -> assertThat(browser.texts(SUMMARIES)).containsExactly("Gneiss quarry opened."));
        browser.click("#news li button");
        await().untilAsserted(() -> assertThat(browser.text("#entry h2")).isEqualTo("Gneiss quarry opened."));
    }

    @Test
    void what_came_while_the_browser_kept_the_page_aside_is_told_when_it_is_back() {
        browser.open("/?q=schorl");
        await().untilAsserted(() -> assertThat(browser.text("#live")).isEqualTo("Live"));
        String turn = "dispatchEvent(new PageTransitionEvent(arguments[0], {persisted: true}))";
        browser.script(turn, "pagehide");
        timeline.publishEntries(Entries.of("Schorl quarry opened.", day("2016-07-13")));
        browser.script(turn, "pageshow");
        await().untilAsserted(() -> assertThat(browser.text("#live")).isEqualTo("1 new"));
    }

    @Test
    void nothing_found_is_said_with_a_way_out() {
        browser.open("/?q=diorite+granitewithoutend");
        assertThat(browser.text("#list")).contains("Nothing");
        browser.click("#list .empty button:last-child");
        await().untilAsserted(() -> assertThat(browser.texts(SUMMARIES)).isNotEmpty());
    }

    @Test
    void a_wrong_address_is_told_with_its_remedy() {
        browser.open("/?bbox=nowhere");
        assertThat(browser.text("#problem")).contains("bbox");
    }

    @Test
    void the_system_page_counts() {
        browser.openSystem();
        assertThat(browser.text(".figures")).contains("entries on the timeline", "dead letters");
        assertThat(browser.texts("tbody th")).contains("timeline.v1", "entries");
        assertThat(browser.texts("tbody tr").stream().filter(row -> row.startsWith("harbour-")))
                .satisfiesExactly(
                        well -> assertThat(well).contains("1,204").endsWith("well"),
                        failing -> assertThat(failing).contains("never", "failed 3 times in a row: 404 Not Found"));
        new OpenApi(timeline).assertDocumented("/v1/system", "200", timeline.get("/v1/system"));
    }

    @Test
    void what_is_asked_can_be_taken_along() {
        browser.open(BASALT + "&from=2016-07-01&to=2016-09-30");
        browser.click("#share");
        String csv = Objects.requireNonNull(browser.find(".files a").getAttribute("href"));
        assertThat(csv).contains("format=csv", "q=diorite", "from=2016-07-01");
        assertThat(timeline.get(csv).body()).contains("Diorite bridge opened.").doesNotContain("columns");
    }

    /// The figure of docs/performance.md: from the click on a link to the page until its entries, axis and filters
    /// stand.
    @Test
    void the_page_tells_how_soon_it_answered() throws IOException {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            browser.open(BASALT);
            millis.add(browser.millisUntilAnswered());
        }
        Collections.sort(millis);
        assertThat(millis).hasSize(OPENINGS);
        Files.writeString(
                Path.of(System.getProperty("timeline.root"), "timeline-service", "target", "page-millis.txt"),
                millis + "\n");
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark", "1920, light", "1920, dark"})
    void everyone_can_use_every_view(int width, String colours) {
        browser.look(width, colours);
        Map<String, String> views = Map.of(
                "timeline",
                BASALT + "&from=2016-07-01&to=2016-09-30",
                "entry",
                BASALT + "&from=2016-07-01&to=2016-09-30&entry=" + meeting.id(),
                "participant",
                "/?about=Diorite+Works",
                "empty",
                "/?q=granitewithoutend");
        views.forEach((name, path) -> {
            browser.open(path);
            check(name, width, colours);
        });
        browser.openSystem();
        check("system", width, colours);
    }

    private void check(String view, int width, String colours) {
        browser.keep(view + "-" + width + "-" + colours);
        // From 1280 on nothing but the room between things changes.
        if (width <= Browser.WIDE) {
            assertThat(browser.barriers()).as(view).isEmpty();
        }
        assertThat(browser.scrollsSideways()).as(view).isFalse();
    }
}
