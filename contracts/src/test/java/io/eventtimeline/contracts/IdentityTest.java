package io.eventtimeline.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void a_version_keeps_its_three_parts_and_orders_by_epoch_then_offset_then_generation() {
        Version version = Version.of(255, (1L << 39) - 1, 65535);
        assertThat(version.epoch()).isEqualTo(255);
        assertThat(version.offset()).isEqualTo((1L << 39) - 1);
        assertThat(version.generation()).isEqualTo(65535);
        assertThat(Version.of(1, 0, 0)).isGreaterThan(Version.of(0, 99, 99));
        assertThat(Version.of(0, 2, 0)).isGreaterThan(Version.of(0, 1, 99));
        assertThat(Version.parse(version.toString())).isEqualTo(version);
    }

    @Test
    void a_part_of_a_version_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> Version.of(256, 0, 0)).hasMessageContaining("epoch does not fit in 8 bits: 256");
    }

    @Test
    void an_event_keeps_its_id_when_only_the_typography_of_its_sentence_changes() {
        assertThat(EventId.of("c-1", "NATO’s  council\u00a0met.", "met", 0))
                .isEqualTo(EventId.of("c-1", "NATO's council met.", "met", 0));
    }

    @Test
    void a_reworded_sentence_and_a_second_equal_event_are_other_events() {
        String id = EventId.of("c-1", "NATO's council met.", "met", 0);
        assertThat(EventId.of("c-1", "NATO's council convened.", "met", 0)).isNotEqualTo(id);
        assertThat(EventId.of("c-1", "NATO's council met.", "met", 1)).isNotEqualTo(id);
        assertThat(EventId.of("c-2", "NATO's council met.", "met", 0)).isNotEqualTo(id);
    }

    @Test
    void moving_a_character_between_two_parts_changes_the_hash() {
        assertThat(StableHash.of("ab", "c")).isNotEqualTo(StableHash.of("a", "bc"));
        assertThat(StableHash.of("Zürich".getBytes(StandardCharsets.UTF_8))).isEqualTo(StableHash.of("Zürich"));
        assertThat(StableHash.of("a", null)).isNotEqualTo(StableHash.of("a", ""));
    }

    @Test
    void a_callers_id_that_would_break_a_path_is_refused() {
        assertThat(ArticleId.ofCaller("reuters-4711")).isEqualTo("c-reuters-4711");
        assertThatThrownBy(() -> ArticleId.ofCaller("a/b")).isInstanceOf(InvalidRecord.class);
    }

    @Test
    void the_content_hash_follows_title_text_date_publisher_and_url_only() {
        Article article = SampleRecords.ARTICLE;
        Article inGerman = Article.of(
                article.id(),
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.publisher(),
                "de");
        Article retitled = Article.of(
                article.id(), article.url(), "Other", article.text(), article.published(), article.publisher(), "en");
        assertThat(inGerman.contentHash()).isEqualTo(article.contentHash());
        assertThat(retitled.contentHash()).isNotEqualTo(article.contentHash());
    }

    @Test
    void an_entry_whose_date_moves_it_to_another_block_is_another_entry() {
        assertThat(EntryId.of("2016-07 meeting", "e-1"))
                .isEqualTo(EntryId.of("2016-07 meeting", "e-1"))
                .isNotEqualTo(EntryId.of("2016-08 meeting", "e-1"));
    }
}
