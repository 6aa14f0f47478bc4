package io.eventtimeline.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.pages.address.CanonicalUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// What folds into what is tried out where addresses are read, in the room `pages`.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.news.example/nato/",
                "https://m.news.example/nato?utm_source=feed#comments",
                "https://news.example/nato/amp",
                "https://news-example.cdn.ampproject.org/c/s/news.example/nato"
            })
    void the_addresses_of_one_page_are_one_article(String address) {
        assertThat(Identity.of(null, CanonicalUrl.of(address), null, TEXT))
                .isEqualTo(Identity.of(null, URL, null, TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/nato?page=2",
                "https://news.example:8443/nato",
                "https://news.example/NATO",
                "https://news.example/a//nato",
                "https://news.example/nato?q=%zz",
                "https://news.example/nato?source=wire"
            })
    void the_address_of_another_page_is_another_article(String address) {
        assertThat(Identity.of(null, CanonicalUrl.of(address), null, TEXT))
                .isNotEqualTo(Identity.of(null, URL, null, TEXT));
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
