package io.eventtimeline.timeline.dashboard;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.dashboard.Browser.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.timeline.Reports;
import io.eventtimeline.timeline.RunningTimeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/// Every kind of correction, as a person makes it on the page and sees what becomes of it. That of a date is in
/// [DashboardIT].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionFormsIT {
    private static final String FORM = "#entry .correct form";

    private RunningTimeline timeline;
    private Browser browser;

    @BeforeAll
    void start() {
        timeline = RunningTimeline.shared();
        browser = new Browser(timeline.address());
        await().until(() -> timeline.get("/actuator/health/readiness").status() == 200);
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
    void a_status_is_corrected() {
        String entry = told("c-form-status", "Hornfelsia");
        correct(entry, "Status");
        browser.press(FORM + " select[name=value]", "Denied");
        sign();
        await().untilAsserted(() -> assertThat(status(entry)).isEqualTo("denied"));
        await().untilAsserted(
                        () -> assertThat(browser.text("#entry .corrections li")).contains("denied", "Jane Roe"));
    }

    @Test
    void two_entries_become_one_and_two_again() {
        String one = told("c-form-one", "Greywackeville");
        String other = told("c-form-other", "Pumicestead");
        correct(one, "Same happening as");
        browser.press(
                FORM + " input[name=value]",
                timeline.get("/v1/entries/" + other).json().get("id").asString());
        sign();
        await().untilAsserted(() -> assertThat(mentions(other)).isEqualTo(2));

        correct(other, "Not the same happening");
        browser.click(FORM + " label.choice:last-of-type input");
        sign();
        await().untilAsserted(() -> {
            assertThat(mentions(one)).isEqualTo(1);
            assertThat(mentions(other)).isEqualTo(1);
        });
    }

    @Test
    void a_hidden_entry_leaves_the_list() {
        String entry = told("c-form-hidden", "Travertinia");
        browser.open("/?q=travertinia");
        assertThat(browser.texts("#list h3")).hasSize(1);
        correct(entry, "Hide from readers");
        sign();
        await().untilAsserted(() -> assertThat(timeline.get("/v1/timeline?q=travertinia")
                        .json()
                        .get("total")
                        .asInt())
                .isZero());
    }

    @Test
    void a_correction_that_cannot_be_read_is_told_beside_the_form() {
        String entry = told("c-form-wrong", "Calcretia");
        correct(entry, "Date");
        browser.press(FORM + " input[name=value]", "yesterday");
        sign();
        await().untilAsserted(() ->
                assertThat(browser.text("#entry .correct [role=status]")).contains("yesterday"));
    }

    /// @return the event's id, by which its entry is found whatever it is called
    private String told(String article, String town) {
        Reports report = new Reports(article, 1, "2015-10-14", town, day("2015-06-13"));
        timeline.publish(report.article());
        timeline.awaitEntry(report.event().id());
        return report.event().id();
    }

    private void correct(String entry, String field) {
        browser.open("/?entry=" + entry);
        await().until(() -> browser.shows("#entry .correct summary"));
        browser.click("#entry .correct summary");
        browser.press("#entry .correct select[name=field]", field);
    }

    private void sign() {
        browser.find(FORM + " input[name=author]").clear();
        browser.press(FORM + " input[name=author]", "Jane Roe");
        browser.press(FORM + " input[name=reason]", "the chronicle", Keys.ENTER);
    }

    private String status(String entry) {
        return timeline.get("/v1/entries/" + entry).json().at("/what/status").asString();
    }

    private int mentions(String entry) {
        return timeline.get("/v1/entries/" + entry).json().get("mentions").size();
    }
}
