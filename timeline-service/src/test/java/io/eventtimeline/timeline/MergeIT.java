package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.RunningTimeline.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.TimelineEntry;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What `events.v1` says becomes entries on `timeline.v1`, each change once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeIT {
    private RunningTimeline timeline;
    private Subscriber entries;

    @BeforeAll
    void start() {
        timeline = RunningTimeline.shared();
        await().until(() -> timeline.get("/actuator/health/readiness").status() == 200);
        entries = new Subscriber(timeline.platform().kafka());
    }

    @AfterAll
    void stop() {
        entries.close();
    }

    @Test
    void an_event_becomes_an_entry() {
        Reports report = new Reports("c-created", 1, "2016-10-14", "Ambar", day("2016-07-13"));
        timeline.publish(report.article());
        TimelineEntry entry = awaitEntry(report, 1);

        assertThat(entry.when().edtf()).isEqualTo("2016-07-13");
        assertThat(entries.changes(entry.id()))
                .singleElement()
                .satisfies(created -> assertThat(created.previous()).isNull());
    }

    @Test
    void a_second_report_joins_the_entry_of_the_first_and_says_what_it_was_before() {
        Reports first = new Reports("c-joined-1", 1, "2016-10-14", "Berylia", day("2016-03-13"));
        Reports second = new Reports("c-joined-2", 1, "2016-10-15", "Berylia", day("2016-03-13"));
        timeline.publish(first.article());
        String id = awaitEntry(first, 1).id();
        timeline.publish(second.article());
        TimelineEntry both = awaitEntry(first, 2);

        assertThat(both.id()).isEqualTo(id);
        TimelineEntry before =
                Objects.requireNonNull(entries.changes(id).getLast().previous());
        assertThat(before.articles()).isEqualTo(1);
        assertThat(before.mentions()).isEmpty();
    }

    @Test
    void an_entry_that_nobody_mentions_any_more_is_retracted() {
        Reports report = new Reports("c-gone", 1, "2016-10-14", "Citrinia", day("2016-04-13"));
        timeline.publish(report.article());
        String id = awaitEntry(report, 1).id();
        timeline.publish(report.version(2).withoutEvents());
        await().until(() -> !entries.read().retractions(id).isEmpty());

        assertThat(entries.retractions(id)).singleElement().satisfies(gone -> {
            assertThat(gone.why()).isEqualTo(EntryRetracted.Why.WITHDRAWN);
            assertThat(gone.replacedBy()).isEmpty();
            assertThat(gone.previous()).isNotNull();
        });
        assertThat(entries.held()).doesNotContainKey(id);
    }

    @Test
    void an_entry_whose_mention_joins_an_older_one_is_retracted_and_names_it() {
        Reports first = new Reports("c-older", 1, "2016-10-14", "Dioptas", day("2016-05-13"));
        Reports second = new Reports("c-younger", 1, "2016-10-20", "Dioptas", day("2016-05-19"));
        timeline.publish(first.article(), second.article());
        String older = awaitEntry(first, 1).id();
        String younger = awaitEntry(second, 1).id();
        assertThat(younger).isNotEqualTo(older);

        timeline.publish(second.version(2).when(day("2016-05-13")).article());
        assertThat(awaitEntry(first, 2).id()).isEqualTo(older);
        assertThat(entries.retractions(younger)).singleElement().satisfies(gone -> {
            assertThat(gone.why()).isEqualTo(EntryRetracted.Why.MERGED);
            assertThat(gone.replacedBy()).containsExactly(older);
        });
    }

    @Test
    void an_entry_splits_when_a_report_takes_its_date_back() {
        Reports first = new Reports("c-split-1", 1, "2016-10-14", "Euclasia", day("2016-06-13"));
        Reports second = new Reports("c-split-2", 1, "2016-10-15", "Euclasia", day("2016-06-13"));
        timeline.publish(first.article(), second.article());
        String id = awaitEntry(first, 2).id();

        timeline.publish(second.version(2).when(day("2016-06-02")).article());
        assertThat(awaitEntry(first, 1).id()).isEqualTo(id);
        assertThat(awaitEntry(second, 1).id()).isNotEqualTo(id);
    }

    @Test
    void an_entry_whose_only_report_moves_to_another_year_keeps_its_id() {
        Reports before = new Reports("c-moves", 1, "2016-10-14", "Fluoria", day("2016-08-13"));
        timeline.publish(before.article());
        String old = awaitEntry(before, 1).id();
        timeline.publish(before.version(2).when(day("2012-08-13")).article());
        await().until(() -> entries.read()
                .of(before.event().id())
                .filter(entry -> "2012-08-13".equals(entry.when().edtf()))
                .isPresent());

        assertThat(entries.of(before.event().id()).orElseThrow().id()).isEqualTo(old);
        assertThat(entries.retractions(old)).isEmpty();
    }

    @Test
    void repeated_and_late_records_change_nothing() {
        Reports report = new Reports("c-repeated", 5, "2016-10-14", "Galenia", day("2016-09-13"));
        timeline.publish(report.article());
        String id = awaitEntry(report, 1).id();
        timeline.publish(
                report.article(),
                report.version(4).withoutEvents(),
                report.version(6).article());
        // The next one of the same article shows that all before it are done.
        timeline.publish(report.version(7).when(day("2016-09-12")).article());
        await().until(() -> entries.read().changes(id).stream()
                .anyMatch(change -> "2016-09-12".equals(change.entry().when().edtf())));

        assertThat(entries.changes(id)).hasSize(2);
        assertThat(entries.retractions(id)).isEmpty();
    }

    /// The entry of a report's event, once it has so many mentions.
    private TimelineEntry awaitEntry(Reports report, int mentions) {
        String event = report.event().id();
        await().until(() -> entries.read()
                .of(event)
                .filter(entry -> entry.mentions().size() == mentions)
                .isPresent());
        return entries.of(event).orElseThrow();
    }
}
