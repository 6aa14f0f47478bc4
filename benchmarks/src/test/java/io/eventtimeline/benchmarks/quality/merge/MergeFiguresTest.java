package io.eventtimeline.benchmarks.quality.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.merge.MergeScore.Found;
import io.eventtimeline.benchmarks.quality.score.Share;
import io.eventtimeline.extraction.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeFiguresTest {
    @Test
    void our_own_happenings_become_one_entry_each() {
        MergeScore score = new MergeFigures(Extractor.english()).score(HappeningSamples.english());

        assertThat(score.pairs().precision()).as("precision of pairs").isGreaterThanOrEqualTo(95);
        assertThat(score.pairs().recall()).as("recall of pairs").isGreaterThanOrEqualTo(75);
    }

    @Test
    void there_are_sixty_articles_about_twenty_happenings_or_more() {
        List<GoldStory> stories = HappeningSamples.english();

        assertThat(stories).hasSizeGreaterThanOrEqualTo(60);
        assertThat(stories.stream().flatMap(story -> story.events().stream()).map(GoldMention::cluster))
                .satisfies(clusters -> assertThat(clusters.stream().distinct()).hasSizeGreaterThanOrEqualTo(20));
        assertThat(stories).allSatisfy(story -> assertThat(story.text()).doesNotContain("[", "|", "]"));
    }

    @Test
    void pairs_within_an_article_do_not_count() {
        MergeScore score = new MergeScore(
                5,
                4,
                List.of(
                        new Found("a", "fire", "n-1"),
                        new Found("a", "fire", "n-1"),
                        new Found("b", "fire", "n-1"),
                        new Found("c", "fire", "n-2"),
                        new Found("c", "flood", "n-1")));

        assertThat(score.pairs()).isEqualTo(new Share(2, 5, 5));
        assertThat(score.whole()).isEqualTo(new Share(2, 5, 4));
    }
}
