package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.time.TimeMention;
import io.eventtimeline.extraction.time.TimeTagger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Texts that begin, end or run as no sentence does: `Talks between Russia and NATO ended on Monday.` once threw, as
/// its first word is a noun that somebody looked behind. Each goes through every stage as a text and as a title.
class EveryBeginningTest {
    private static final TimeTagger TAGGER = TimeTagger.english();
    private static final PublicationDate PUBLISHED = PublicationDate.of("2016-08-16");

    @Test
    void every_word_of_the_word_files_is_read_alone_and_before_a_day() {
        List<String> words = OwnWords.words();
        assertThat(words).hasSizeGreaterThan(5_000);
        for (String word : words) {
            String capitalised = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            Stream.of(word, capitalised, word + " on Monday.", capitalised + " on Monday.")
                    .forEach(text -> read(text, word));
        }
    }

    @Test
    void every_example_is_read_from_each_of_its_words_on() {
        for (String sentence : OwnWords.sentences()) {
            for (int at = 0; at >= 0; at = next(sentence, at)) {
                read(sentence.substring(at), sentence);
            }
        }
    }

    @Test
    void every_example_is_read_up_to_each_of_its_words() {
        for (String sentence : OwnWords.sentences()) {
            for (int at = next(sentence, 0); at >= 0; at = next(sentence, at)) {
                read(sentence.substring(0, at), sentence);
            }
        }
    }

    @Test
    void every_example_is_read_with_a_line_end_or_a_paragraph_behind_each_of_its_words() {
        for (String sentence : OwnWords.sentences()) {
            for (int at = next(sentence, 0); at >= 0; at = next(sentence, at)) {
                for (String lineEnd : List.of("\n", "\n\n")) {
                    read(sentence.substring(0, at - 1) + lineEnd + sentence.substring(at), sentence);
                }
            }
        }
    }

    @Test
    void a_phrase_is_read_where_a_sentence_without_end_is_cut() {
        for (int words = 190; words <= 200; words++) {
            String before = "once ".repeat(words % 3) + "the council and ".repeat(words / 3);
            read(before + "the press conference was held on Monday", words + " words and a phrase");
        }
    }

    @Test
    void every_example_is_read_with_its_words_in_any_order() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (String sentence : OwnWords.sentences()) {
            for (int round = 0; round < 4; round++) {
                List<String> words = Arrays.asList(sentence.split(" ", -1));
                Collections.shuffle(words, random);
                read(String.join(" ", words), "seed " + seed);
            }
        }
    }

    /// Where the next word begins, or -1.
    private static int next(String sentence, int at) {
        int space = sentence.indexOf(' ', at);
        return space < 0 || space + 1 == sentence.length() ? -1 : space + 1;
    }

    private static void read(String text, String madeOf) {
        try {
            Article article = Article.of("c-test", null, text, text, PUBLISHED, null, "en");
            Read.EXTRACTOR.extract(article, Version.OFFLINE).events().forEach(event -> assertLiesIn(text, event));
            Read.EXTRACTOR.explain(text, null);
            for (TimeMention mention : TAGGER.tag(text, Optional.of(PUBLISHED))) {
                assertThat(text.substring(mention.start(), mention.endExclusive()))
                        .isEqualTo(mention.when().expression());
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("\"" + text + "\", made of " + madeOf, e);
        }
    }

    private static void assertLiesIn(String text, DatedEvent event) {
        Evidence evidence = event.evidence();
        assertThat(evidence.part()).isIn(Part.TEXT, Part.TITLE);
        assertThat(text.substring(evidence.start(), evidence.end())).isNotBlank();
        assertThat(text.substring(evidence.sentenceStart(), evidence.sentenceEnd()))
                .isEqualTo(evidence.sentence());
    }
}
