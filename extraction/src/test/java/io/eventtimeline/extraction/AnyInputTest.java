package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in a text, it is read to the end, and every offset points at what it says.
class AnyInputTest {
    private static final List<String> PIECES = List.of(
            "The ",
            "council ",
            "met ",
            "on July 13",
            " who ",
            "that ",
            "said ",
            ", ",
            ". ",
            "\"",
            "\u201c",
            "\u201d",
            "(",
            ")",
            "-",
            " - ",
            "\n",
            "\n\n",
            "\u00a0",
            "NATO",
            "Russia",
            "'s ",
            " to ",
            "sign ",
            "signed ",
            " and ",
            "after ",
            "if ",
            "was ",
            "held ",
            "2009",
            "in ",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "Mr ",
            "U.S. ",
            "e.g. ",
            "\u0130",
            "\ufeff",
            "will ",
            "not ",
            "by ",
            "...",
            "?",
            "talks ",
            "Monday ",
            "last week ",
            "where ",
            "while ",
            "US$ 5 billion ",
            "Paris, Texas ",
            "(GAO) ",
            "all he got ",
            "Air France ",
            "\n\nJuly 13, 2016\n\n",
            "launching ",
            "the delivery ",
            "from 1979 to 1989 ",
            "although ",
            "saying ",
            "of August 1 ",
            "is being ",
            "after a flight ",
            "at the summit ",
            "crumpled ",
            "launched the probe ",
            "this brings ");

    @Test
    void random_texts_are_read_and_their_offsets_fit() {
        for (long seed = 0; seed < 400; seed++) {
            String text = random(new Random(seed), 5 + (int) (seed % 120));
            var told = "seed " + seed + ": " + text;
            for (DatedEvent event : events(text, told)) {
                String trigger = text.substring(
                        event.evidence().start(), event.evidence().end());
                assertThat(trigger).as(told).isNotBlank();
                assertThat(text.substring(
                                event.evidence().sentenceStart(),
                                event.evidence().sentenceEnd()))
                        .as(told)
                        .isEqualTo(event.evidence().sentence());
                event.who()
                        .forEach(who -> assertThat(text.substring(who.start(), who.end()))
                                .as(told)
                                .isNotBlank());
            }
        }
    }

    private static List<DatedEvent> events(String text, String told) {
        try {
            return Read.on("2016-08-16", text);
        } catch (RuntimeException e) {
            throw new AssertionError(told, e);
        }
    }

    private static String random(Random random, int pieces) {
        var text = new StringBuilder("The council met. ");
        IntStream.range(0, pieces).forEach(each -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    @Test
    void a_sentence_without_end_is_read_in_pieces() {
        String text = "the council met in Oslo and Russia signed the treaty on Monday after talks ".repeat(20_000);
        ArticleExtracted extracted = Read.extracted(Read.article(null, text, PublicationDate.of("2016-08-16")));
        assertThat(extracted.events()).isNotEmpty();
        assertThat(extracted.events())
                .allSatisfy(event ->
                        assertThat(event.evidence().sentence().length()).isLessThan(3000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the council meets in Oslo and Russia signs the treaty ",
                "Council meets in Oslo\n\n",
                "July 13, 2016\n\nof the\n\n",
                "On July 13 the delivery and the delivery at the meeting in Oslo ",
                "the signing of launching and ending \" in the ",
                "in the Oslo, Norway (OSL) & the Oslo of the ",
                "The deal of the deal at the summit. ",
                "Norway had signed the treaty on July 8. ",
                "after a flight, saying and crumpled at the attack which killed "
            })
    void whatever_is_repeated_without_end_is_read_in_time_that_grows_with_it(String piece) {
        String text = "the council met and the talks of the day " + piece.repeat(15_000);
        assertThatCode(() -> Read.undated(text)).doesNotThrowAnyException();
        assertThatCode(() -> Read.on("2016-08-16", text)).doesNotThrowAnyException();
    }

    @Test
    void a_very_long_text_gives_no_more_events_than_one_record_can_carry() {
        Article article = Read.article(null, "The council met in Oslo.\n\n".repeat(100_000), null);
        assertThat(Read.extracted(article).events().size()).isBetween(1000, 10_000);
    }

    @Test
    void brackets_quotes_and_commas_alone_are_nothing() {
        assertThatCode(() -> Read.on("2016-08-16", "\"\"\u201c\u201d(((,,,)))''\"\"--;;::"))
                .doesNotThrowAnyException();
    }

    @Test
    void many_threads_read_the_same() {
        String text = "Mr Brown, who was appointed in 2009, resigned on Monday. The ministers met in Oslo.";
        List<DatedEvent> alone = Read.on("2016-08-16", text);
        List<List<DatedEvent>> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(each -> Read.on("2016-08-16", text))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }
}
