package io.eventtimeline.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final CanonicalUrl URL = CanonicalUrl.of("https://news.example/nato");
    private static final String TEXT = "The session of the council was held on July 13.";

    @Test
    void the_callers_id_counts_first() {
        assertThat(Identity.of("reuters-4711", URL, null, TEXT)).isEqualTo("c-reuters-4711");
    }

    @Test
    void without_one_the_address_counts_whatever_the_text() {
        assertThat(Identity.of(null, URL, "Council meets", TEXT))
                .startsWith("u-")
                .isEqualTo(Identity.of(null, URL, null, "Corrected."));
    }

    @Test
    void without_both_the_words_count() {
        assertThat(Identity.of(null, null, "Council meets", TEXT))
                .startsWith("c-text-")
                .isEqualTo(Identity.of(null, null, "Council meets", TEXT))
                .isNotEqualTo(Identity.of(null, null, null, TEXT))
                .isNotEqualTo(Identity.of(null, null, "Council meets", TEXT + " It was short."));
    }

    @Test
    void an_article_of_nothing_is_refused() {
        assertThatThrownBy(() -> Identity.of(null, null, null, " \n"))
                .hasMessage("text is empty, and so is the rest: write a text, a title, a url or an id");
    }

    @Test
    void an_id_that_would_not_survive_a_path_is_refused() {
        assertThatThrownBy(() -> Identity.of("a/b", null, null, TEXT)).hasMessageStartingWith("id may have");
    }
}
