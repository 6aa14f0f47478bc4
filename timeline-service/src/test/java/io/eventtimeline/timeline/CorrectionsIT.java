package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.RunningTimeline.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.RunningTimeline.Answer;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What people correct is on the timeline a moment later, outlives other extractions, and can be taken back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsIT {
    private static final String SIGNED = ",\"author\":\"jo\",\"reason\":\"the town's chronicle\"}";

    private RunningTimeline timeline;
    private Subscriber entries;

    @BeforeAll
    void start() {
        timeline = RunningTimeline.shared();
        await().until(() -> timeline.get("/actuator/health/readiness").status() == 200);
        await().until(() -> timeline.get("/v1/corrections").status() == 200);
        entries = new Subscriber(timeline.platform().kafka());
    }

    @AfterAll
    void stop() {
        entries.close();
    }

    @Test
    void a_corrected_date_outlives_another_extraction_and_can_be_taken_back() {
        Reports report = new Reports("c-dated", 1, "2015-10-14", "Hauynia", day("2015-02-13"));
        timeline.publish(report.article());
        TimelineEntry wrong = awaitEntry(report, entry -> true);

        Answer made = correct(wrong, "{\"field\":\"date\",\"value\":\"2015-02-11\"" + SIGNED);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        TimelineEntry right =
                awaitEntry(report, entry -> "2015-02-11".equals(entry.when().edtf()));
        assertThat(right.when().basis()).isEqualTo(Basis.CORRECTED);
        assertThat(right.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.author()).isEqualTo("jo");
            assertThat(correction.reason()).isEqualTo("the town's chronicle");
        });

        timeline.publish(report.version(2).when(day("2015-02-12")).article());
        timeline.publish(report.version(3).when(day("2015-02-13")).article());
        String id = made.json().get("id").asString();
        await().until(() -> timeline.get("/v1/corrections/" + id).status() == 200);
        Answer reverted = timeline.post("/v1/corrections/" + id + "/revert", "{\"author\":\"al\",\"reason\":\"no\"}");
        assertThat(reverted.status()).as(reverted.body()).isEqualTo(201);
        TimelineEntry back = awaitEntry(report, entry -> entry.corrections().isEmpty());
        assertThat(back.when().edtf()).isEqualTo("2015-02-13");
        assertThat(entries.changes(wrong.id()))
                .noneMatch(change -> "2015-02-12".equals(change.entry().when().edtf()));
    }

    @Test
    void taking_back_the_second_correction_brings_back_the_first() {
        Reports report = new Reports("c-twice-corrected", 1, "2015-10-14", "Ilvaitia", day("2015-03-13"));
        timeline.publish(report.article());
        TimelineEntry entry = awaitEntry(report, any -> true);
        correct(entry, "{\"field\":\"date\",\"value\":\"2015-03-11\"" + SIGNED);
        awaitEntry(report, now -> "2015-03-11".equals(now.when().edtf()));
        String second = correct(entry, "{\"field\":\"date\",\"value\":\"2015-03-10\"" + SIGNED)
                .json()
                .get("id")
                .asString();
        awaitEntry(report, now -> "2015-03-10".equals(now.when().edtf()));
        await().until(() -> timeline.get("/v1/corrections/" + second).status() == 200);

        timeline.post("/v1/corrections/" + second + "/revert", "{\"author\":\"al\",\"reason\":\"no\"}");
        awaitEntry(report, now -> "2015-03-11".equals(now.when().edtf()));
        await().until(() -> !timeline.get("/v1/corrections/" + second)
                .json()
                .get("in_force")
                .asBoolean());
        assertThat(timeline.post("/v1/corrections/" + second + "/revert", "{\"author\":\"al\",\"reason\":\"no\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void of_three_corrections_taken_back_one_after_another_the_first_is_in_force_again() {
        Reports report = new Reports("c-thrice-corrected", 1, "2015-10-14", "Ossicia", day("2015-03-13"));
        timeline.publish(report.article());
        awaitEntry(report, any -> true);
        String first = date(report, "2015-03-11");
        String second = date(report, "2015-03-10");
        String third = date(report, "2015-03-09");

        takeBack(third);
        awaitEntry(report, now -> "2015-03-10".equals(now.when().edtf()));
        takeBack(second);
        TimelineEntry back =
                awaitEntry(report, now -> "2015-03-11".equals(now.when().edtf()));
        assertThat(back.corrections())
                .singleElement()
                .satisfies(correction -> assertThat(correction.id()).isEqualTo(first));
        await().until(() -> !isInForce(second));
        await().until(() -> isInForce(first));
        takeBack(first);
        awaitEntry(report, now -> now.corrections().isEmpty());
    }

    private String date(Reports report, String date) {
        String id = correct(awaitEntry(report, any -> true), "{\"field\":\"date\",\"value\":\"" + date + "\"" + SIGNED)
                .json()
                .get("id")
                .asString();
        awaitEntry(report, now -> date.equals(now.when().edtf()));
        return id;
    }

    /// Once it is known to be in force.
    private void takeBack(String id) {
        await().until(() -> timeline.get("/v1/corrections/" + id).status() == 200 && isInForce(id));
        Answer answer = timeline.post("/v1/corrections/" + id + "/revert", "{\"author\":\"al\",\"reason\":\"no\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private boolean isInForce(String id) {
        return timeline.get("/v1/corrections/" + id).json().get("in_force").asBoolean();
    }

    @Test
    void a_body_larger_than_any_correction_is_refused_unread() {
        String large = "{\"field\":\"hide\",\"author\":\"jo\",\"reason\":\"" + "x".repeat(64 * 1024) + "\"}";
        for (String path : List.of("/v1/entries/n-0/corrections", "/v1/corrections/k-0/revert")) {
            Answer answer = timeline.post(path, large);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("content-type")).startsWith("application/problem+json");
        }
    }

    @Test
    void two_entries_that_a_person_merges_are_one_and_can_be_split_again() {
        Reports first = new Reports("c-merge-1", 1, "2015-10-14", "Jarositia", day("2015-04-13"));
        Reports second = new Reports("c-merge-2", 1, "2015-10-15", "Kyanitia", day("2015-04-20"));
        timeline.publish(first.article(), second.article());
        TimelineEntry one = awaitEntry(first, entry -> true);
        TimelineEntry other = awaitEntry(second, entry -> true);
        assertThat(one.id()).isNotEqualTo(other.id());

        Answer merged = correct(one, "{\"field\":\"merge\",\"with\":[\"" + other.id() + "\"]" + SIGNED);
        assertThat(merged.status()).as(merged.body()).isEqualTo(201);
        TimelineEntry both = awaitEntry(first, entry -> entry.mentions().size() == 2);
        assertThat(both.id()).isEqualTo(one.id());
        assertThat(entries.retractions(other.id()))
                .singleElement()
                .satisfies(gone -> assertThat(gone.replacedBy()).containsExactly(one.id()));

        Answer split = correct(
                both, "{\"field\":\"split\",\"events\":[\"" + second.event().id() + "\"]" + SIGNED);
        assertThat(split.status()).as(split.body()).isEqualTo(201);
        awaitEntry(first, entry -> entry.mentions().size() == 1);
        awaitEntry(second, entry -> entry.mentions().size() == 1);
    }

    @Test
    void a_status_can_be_corrected_and_an_entry_hidden() {
        Reports report = new Reports("c-hidden", 1, "2015-10-14", "Larimaria", day("2015-05-13"));
        timeline.publish(report.article());
        TimelineEntry entry = awaitEntry(report, any -> true);
        correct(entry, "{\"field\":\"status\",\"value\":\"denied\"" + SIGNED);
        correct(entry, "{\"field\":\"hide\"" + SIGNED);
        TimelineEntry hidden = awaitEntry(report, TimelineEntry::hidden);
        assertThat(hidden.corrections()).hasSize(2);
        await().until(() -> timeline.get("/v1/corrections?entry=" + hidden.id())
                        .json()
                        .get("corrections")
                        .size()
                == 2);
    }

    @Test
    void a_correction_whose_sentence_is_gone_is_listed_as_unattached() {
        Reports report = new Reports("c-unattached", 1, "2015-10-14", "Malachitia", day("2015-06-13"));
        timeline.publish(report.article());
        TimelineEntry entry = awaitEntry(report, any -> true);
        String id = correct(entry, "{\"field\":\"date\",\"value\":\"2015-06-11\"" + SIGNED)
                .json()
                .get("id")
                .asString();
        timeline.publish(report.version(2).withoutEvents());
        await().until(() ->
                timeline.get("/v1/corrections?unattached=true").body().contains(id));
    }

    @Test
    void what_is_wrong_with_a_correction_is_told_by_field() {
        Reports report = new Reports("c-correction-refused", 1, "2015-10-14", "Nosea", day("2015-07-13"));
        timeline.publish(report.article());
        TimelineEntry entry = awaitEntry(report, any -> true);
        assertRefused(entry, "{\"field\":\"date\",\"value\":\"last summer\"" + SIGNED, "value");
        assertRefused(entry, "{\"field\":\"status\",\"value\":\"true\"" + SIGNED, "value");
        assertRefused(entry, "{\"field\":\"place\",\"value\":\"Rome\"" + SIGNED, "field");
        assertRefused(entry, "{\"field\":\"hide\",\"reason\":\"x\"}", "author");
        assertRefused(entry, "{\"field\":\"hide\",\"author\":\"x\"}", "reason");
        assertRefused(entry, "{\"field\":\"merge\"" + SIGNED, "with");
        assertRefused(entry, "{\"field\":\"split\",\"events\":[\"e-1\"]" + SIGNED, "events");
        assertRefused(entry, "{\"field\":[1]}", "field");
        assertThat(timeline.post("/v1/entries/n-0/corrections", "{\"field\":\"hide\"" + SIGNED)
                        .status())
                .isEqualTo(404);
        assertThat(timeline.post("/v1/corrections/k-0/revert", "{\"author\":\"x\",\"reason\":\"x\"}")
                        .status())
                .isEqualTo(404);
    }

    private void assertRefused(TimelineEntry entry, String request, String field) {
        Answer answer = correct(entry, request);
        assertThat(answer.status()).as(request).isEqualTo(400);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.json().get("field").asString()).as(request).isEqualTo(field);
    }

    /// Once the index has the entry too.
    private Answer correct(TimelineEntry entry, String request) {
        timeline.awaitEntry(entry.id());
        return timeline.post("/v1/entries/" + entry.id() + "/corrections", request);
    }

    private TimelineEntry awaitEntry(Reports report, Predicate<TimelineEntry> as) {
        String event = report.event().id();
        await().until(() -> entries.read().of(event).filter(as).isPresent());
        return entries.of(event).orElseThrow();
    }
}
