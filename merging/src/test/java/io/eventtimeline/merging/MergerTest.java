package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergerTest {
    private static final List<String> STORY = List.of("avalanch", "climber", "blanc", "glacier");
    private static final EventTime JULY_13 = Sample.day("2016-07-13");

    private final Merger merger = Merger.standard();

    @Test
    void two_articles_about_one_happening_make_one_entry() {
        List<TimelineEntry> entries = entries(killed("a", JULY_13, "Moss"), killed("b", EventTime.UNDATED, "Moss"));

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().articles()).isEqualTo(2);
        assertThat(entries.getFirst().independentSources()).isEqualTo(2);
        assertThat(entries.getFirst().when().edtf()).isEqualTo("2016-07-13");
    }

    @Test
    void resolved_dates_that_differ_keep_happenings_apart() {
        assertThat(entries(killed("a", JULY_13, "Moss"), killed("b", Sample.day("2016-07-20"), "Moss")))
                .hasSize(2);
    }

    @Test
    void a_date_that_is_only_the_publications_forbids_nothing() {
        EventTime published = Sample.day("2016-07-20").withBasis(Basis.PUBLICATION);

        List<TimelineEntry> entries = entries(killed("a", JULY_13, "Moss"), killed("b", published, "Moss"));

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().otherDates()).isEmpty();
    }

    @Test
    void the_tightest_date_that_is_supported_counts_and_a_vaguer_one_does_not_dissent() {
        List<TimelineEntry> entries = entries(killed("a", Sample.day("2016-07"), "Moss"), killed("b", JULY_13, "Moss"));

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().when().edtf()).isEqualTo("2016-07-13");
        assertThat(entries.getFirst().otherDates()).isEmpty();
    }

    @Test
    void two_people_are_not_one_because_the_articles_are_alike() {
        assertThat(entries(killed("a", JULY_13, "Moss"), killed("b", JULY_13, "Quill")))
                .hasSize(2);
    }

    @Test
    void a_year_links_less_than_a_day_or_no_date_at_all() {
        Mention dated = killedOnHalfAMountain("a", JULY_13, "avalanch", "climber");

        assertThat(merger.linked(dated, killedOnHalfAMountain("b", EventTime.UNDATED, "rescu", "valley")))
                .isTrue();
        assertThat(merger.linked(dated, killedOnHalfAMountain("b", Sample.day("2016-07"), "rescu", "valley")))
                .isTrue();
        assertThat(merger.linked(dated, killedOnHalfAMountain("b", Sample.day("2016"), "rescu", "valley")))
                .isFalse();
    }

    private static Mention killedOnHalfAMountain(String id, EventTime when, String... subjects) {
        List<String> story = List.of(subjects[0], subjects[1], "blanc", "glacier");
        DatedEvent killed = Sample.event(id, "2016-07-20", "Moss was killed.", "kill", "death", when, "Moss");
        return Sample.mentions(Sample.article(id, "2016-07-20", "Wire " + id, story, killed))
                .getFirst();
    }

    @Test
    void a_plan_is_related_to_what_came_of_it_and_not_the_same() {
        List<TimelineEntry> entries = merger.entries(List.of(
                Sample.mentions(killed("a", JULY_13, "Moss")).getFirst(),
                corrected(killed("b", JULY_13, "Moss"), CorrectedField.STATUS, "planned")
                        .getFirst()));

        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().related())
                .containsExactly(entries.getLast().id());
    }

    @Test
    void articles_of_one_house_are_one_source() {
        ArticleExtracted a = killed("a", JULY_13, "Moss");
        ArticleExtracted b = killed("b", JULY_13, "Moss");
        List<Mention> mentions = new ArrayList<>(Sample.mentions(a));
        mentions.addAll(Sample.mentions(b));
        List<Mention> ofOneHouse = mentions.stream()
                .map(mention -> new Mention(mention.event(), mention.profile(), "reuters", List.of()))
                .toList();

        assertThat(merger.entries(ofOneHouse).getFirst().independentSources()).isEqualTo(1);
    }

    @Test
    void a_corrected_date_is_the_entrys_and_a_hidden_mention_hides_it() {
        List<Mention> mentions = corrected(killed("a", JULY_13, "Moss"), CorrectedField.DATE, "2016-07-14");
        TimelineEntry dated = merger.entries(mentions).getFirst();
        TimelineEntry hidden = merger.entries(corrected(killed("a", JULY_13, "Moss"), CorrectedField.HIDE, "true"))
                .getFirst();

        assertThat(dated.when().edtf()).isEqualTo("2016-07-14");
        assertThat(dated.when().basis()).isEqualTo(Basis.CORRECTED);
        assertThat(dated.corrections()).hasSize(1);
        assertThat(dated.hidden()).isFalse();
        assertThat(hidden.hidden()).isTrue();
    }

    @Test
    void people_join_what_was_apart_and_part_what_was_one() {
        ArticleExtracted a = killed("a", JULY_13, "Moss");
        ArticleExtracted b = killed("b", Sample.day("2016-07-20"), "Quill");
        ArticleExtracted c = killed("c", JULY_13, "Moss");

        assertThat(merger.entries(both(
                        corrected(a, CorrectedField.MERGE, "harm#k1"), corrected(b, CorrectedField.MERGE, "harm#k1"))))
                .hasSize(1);
        assertThat(merger.entries(
                        both(corrected(a, CorrectedField.SPLIT, "k1"), corrected(c, CorrectedField.SPLIT, "k2"))))
                .hasSize(2);
    }

    @Test
    void the_last_correction_of_a_field_counts_and_none_takes_it_back() {
        ArticleExtracted article = killed("a", JULY_13, "Moss");
        CorrectionMade first = correction(article, CorrectedField.STATUS, "denied");
        CorrectionMade second = correction(article, CorrectedField.STATUS, "possible");
        CorrectionMade back = correction(article, CorrectedField.STATUS, null);

        assertThat(status(article, first, second)).isEqualTo(Status.POSSIBLE);
        assertThat(status(article, first, second, back)).isEqualTo(Status.ASSERTED);
    }

    @Test
    void a_correction_finds_its_event_by_sentence_when_another_extraction_names_it_otherwise() {
        ArticleExtracted before = killed("a", JULY_13, "Moss");
        CorrectionMade correction = correction(before, CorrectedField.STATUS, "denied");
        ArticleExtracted renamed = article("a", "Moss was killed.", "slay", JULY_13, "Moss");
        ArticleExtracted reworded = article("a", "Moss is dead.", "slay", JULY_13, "Moss");

        assertThat(status(renamed, correction)).isEqualTo(Status.DENIED);
        assertThat(merger.corrected(reworded, List.of(correction)).unattached()).containsExactly(correction);
    }

    private List<TimelineEntry> entries(ArticleExtracted a, ArticleExtracted b) {
        return merger.entries(both(Sample.mentions(a), Sample.mentions(b)));
    }

    private static List<Mention> both(List<Mention> a, List<Mention> b) {
        List<Mention> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    private Status status(ArticleExtracted article, CorrectionMade... corrections) {
        return merger.mentions(article, List.of(corrections))
                .getFirst()
                .event()
                .what()
                .status();
    }

    private List<Mention> corrected(ArticleExtracted article, CorrectedField field, String value) {
        return merger.mentions(article, List.of(correction(article, field, value)));
    }

    private static CorrectionMade correction(ArticleExtracted article, CorrectedField field, @Nullable String value) {
        DatedEvent event = article.events().getFirst();
        return new CorrectionMade(
                "x-1",
                article.articleId(),
                event.id(),
                event.evidence().sentence(),
                event.what().trigger(),
                field,
                value,
                "Jane Roe",
                "The court said so.",
                Instant.EPOCH);
    }

    private static ArticleExtracted killed(String id, EventTime when, String who) {
        return article(id, who + " was killed.", "kill", when, who);
    }

    private static ArticleExtracted article(String id, String sentence, String verb, EventTime when, String who) {
        return Sample.article(
                id,
                "2016-07-20",
                "Wire " + id,
                STORY,
                Sample.event(id, "2016-07-20", sentence, verb, "death", when, who));
    }
}
