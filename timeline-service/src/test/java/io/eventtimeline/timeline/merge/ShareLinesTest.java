package io.eventtimeline.timeline.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareLinesTest {
    private static final Version VERSION = new Version(7);
    private final ArticleExtracted article = new GeneratedArticles(1).article(0);
    private final List<Mention> mentions = Merger.standard().mentions(article, List.of());

    @Test
    void a_share_is_read_as_it_was_written_with_the_version_of_its_first_line() {
        Share share = read(VERSION, mentions);

        assertThat(share.articleId()).isEqualTo(article.articleId());
        assertThat(share.moved()).containsExactly(Map.entry("e-4", "talks"));
        assertThat(share.mentions())
                .isEqualTo(mentions.stream()
                        .map(mention -> new Mention(
                                Versions.with(mention.event(), VERSION),
                                mention.profile(),
                                mention.family(),
                                mention.corrections()))
                        .toList());
    }

    @Test
    void prints_are_of_what_is_said_and_not_of_the_version() {
        Share later = read(new Version(8), mentions);

        assertThat(later.prints())
                .hasSameSizeAs(mentions)
                .doesNotHaveDuplicates()
                .isEqualTo(read(VERSION, mentions).prints());
    }

    @Test
    void a_share_without_mentions_is_one_line() {
        assertThat(read(VERSION, List.of()).mentions()).isEmpty();
    }

    @Test
    void a_mention_is_found_by_its_event() {
        Share share = read(VERSION, mentions);

        assertThat(share.at(mentions.get(2).id())).isEqualTo(2);
        assertThatThrownBy(() -> share.at("e-none")).hasMessageContaining("has no event e-none");
    }

    @Test
    void a_line_that_is_no_json_is_refused() {
        byte[] head = ShareLines.head("c-1", VERSION, Map.of());
        byte[] broken = ShareLines.of(head, "{\"family\":\"a\"}\n{\"event\":".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ShareLines.read(broken)).isInstanceOf(InvalidRecord.class);
    }

    private Share read(Version version, List<Mention> some) {
        byte[] head = ShareLines.head(article.articleId(), version, Map.of("e-4", "talks"));
        return ShareLines.read(ShareLines.of(head, ShareLines.content(some)));
    }
}
