package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.What;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KinTest {
    private static final String PUBLISHED = "2016-07-20";
    private static final List<String> STORY = List.of("avalanch", "climber", "blanc");
    private static final List<String> LIKE_STORY = List.of("avalanch", "rescu", "valley");

    private final Merger merger = Merger.standard();

    @Test
    void a_word_meets_its_kin_whatever_types_their_sentences_give_them() {
        assertThat(entries(
                        told("a", STORY, "Moss escaped.", "escaped", "escape", "other"),
                        told("b", STORY, "Moss fled.", "fled", "flee", "visit")))
                .hasSize(1);
    }

    @Test
    void a_word_of_several_blocks_goes_by_its_type() {
        assertThat(Stream.of("election", "attack", "other")
                        .map(type -> Sample.mentions(told("a", STORY, "Moss was fired.", "fired", "fire", type)))
                        .map(mentions -> merger.block(mentions.getFirst())))
                .containsExactly("contest", "harm", "harm");
    }

    @Test
    void a_verb_is_kin_of_what_it_names_with_its_adverb() {
        ArticleExtracted died = told("a", STORY, "Moss died.", "died", "die", "death");

        assertThat(entries(died, told("b", STORY, "Moss passed away.", "passed away", "pass", "death")))
                .hasSize(1);
        assertThat(entries(died, told("b", STORY, "Moss passed.", "passed", "pass", "death")))
                .hasSize(2);
    }

    @Test
    void kin_of_one_type_is_nearer_than_kin_of_two() {
        ArticleExtracted killed = told("a", STORY, "Moss was killed.", "killed", "kill", "death");

        assertThat(entries(killed, told("b", LIKE_STORY, "Moss was slain.", "slain", "slay", "death")))
                .hasSize(1);
        assertThat(entries(killed, told("b", LIKE_STORY, "Quite a murder, Moss.", "murder", "murder", "crime")))
                .hasSize(2);
    }

    private List<TimelineEntry> entries(ArticleExtracted... articles) {
        return merger.entries(Stream.of(articles)
                .flatMap(article -> Sample.mentions(article).stream())
                .toList());
    }

    private static ArticleExtracted told(
            String id, List<String> story, String sentence, String trigger, String lemma, String type) {
        What what = new What(sentence, trigger, type, Status.ASSERTED, lemma);
        return Sample.article(
                id, PUBLISHED, "Wire " + id, story, Sample.event(id, PUBLISHED, what, EventTime.UNDATED, "Moss"));
    }
}
