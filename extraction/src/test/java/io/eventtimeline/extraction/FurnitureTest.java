package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String STORY = "The council met in Vienna and the ministers signed the treaty.\n\n";

    private static List<String> triggers(String text) {
        return Read.undated(text).stream()
                .map(DatedEvent::what)
                .map(what -> what.trigger())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published August 02, 2013",
                "Last updated on Monday by Alice Brown",
                "Leave a Reply",
                "Share this story",
                "Read more about the attack on the harbour",
                "Sign up to receive our letter",
                "Photo by Alice Brown",
                "Your email address will not be published.",
                "Copyright 2013 Harbour News. All rights reserved."
            })
    void what_stands_around_an_article_is_no_event(String line) {
        assertThat(triggers(STORY + line)).containsExactly("met", "signed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published in 1990, the novel destroyed his career.",
                "By Monday the army had destroyed the bridge.",
                "Copyright law destroyed the small publishers."
            })
    void a_sentence_that_only_begins_so_is_news(String sentence) {
        assertThat(triggers(STORY + sentence)).contains("destroyed");
    }
}
