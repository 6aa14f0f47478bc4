package io.eventtimeline.timeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the merge step writes is what [Merger] says of all articles as they are now, however they came.
class MergeTopologyTest {
    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    private MergeBench bench;
    private final Map<String, ArticleExtracted> live = new HashMap<>();
    private final Map<String, TimelineEntry> timeline = new TreeMap<>();

    @BeforeEach
    void start() {
        bench = new MergeBench(folder);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void articles_that_come_change_and_go_at_random_end_as_the_entries_of_those_that_are_left(long seed) {
        var random = new Random(seed);
        GeneratedArticles articles = new GeneratedArticles(ARTICLES);
        for (int step = 0; step < 4 * ARTICLES; step++) {
            ArticleExtracted article = articles.article(random.nextInt(ARTICLES));
            come(
                    random.nextInt(4) == 0
                            ? partOf(article, random.nextInt(article.events().size()))
                            : article);
            if (random.nextInt(10) == 0) {
                aMomentPasses();
            }
        }
        aMomentPasses();

        assertThat(contents(timeline.values())).isEqualTo(contents(entriesOfLive()));
        assertThat(timeline.values()).anyMatch(entry -> entry.articles() > 2);
    }

    @Test
    void what_comes_within_a_moment_changes_an_entry_once() {
        GeneratedArticles articles = new GeneratedArticles(8);
        for (int number = 0; number < 8; number++) {
            come(articles.article(number));
            come(partOf(articles.article(number), 4));
            come(articles.article(number));
        }
        bench.aMomentPasses();

        List<String> keys = bench.written().stream().map(TestRecord::key).toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void a_story_that_everybody_tells_is_one_entry_for_each_happening_and_a_few_records() {
        GeneratedArticles oneStory = new GeneratedArticles(1);
        int tellers = 60;
        for (int number = 0; number < tellers; number++) {
            come(oneStory.article(number));
        }
        aMomentPasses();

        assertThat(timeline.values()).allMatch(entry -> entry.articles() == tellers);
        assertThat(contents(timeline.values())).isEqualTo(contents(entriesOfLive()));
    }

    @Test
    void an_article_that_was_read_again_with_the_same_result_changes_nothing() {
        come(new GeneratedArticles(1).article(0));
        aMomentPasses();
        come(new GeneratedArticles(1).article(0));
        bench.aMomentPasses();

        assertThat(bench.written()).isEmpty();
    }

    @Test
    void a_share_that_cannot_be_read_is_a_dead_letter_and_its_neighbours_are_merged() {
        bench.shareAgain("talks", "no lines".getBytes(StandardCharsets.UTF_8));
        come(new GeneratedArticles(1).article(0));
        aMomentPasses();

        assertThat(bench.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.value())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("no lines"));
        assertThat(contents(timeline.values())).isEqualTo(contents(entriesOfLive()));
    }

    @Test
    void a_share_that_cannot_be_grouped_is_a_dead_letter_and_its_neighbours_are_merged() {
        GeneratedArticles oneStory = new GeneratedArticles(1);
        come(oneStory.article(0));
        come(oneStory.article(1));
        aMomentPasses();
        come(oneStory.article(2));
        bench.extracted(withFingerprint(oneStory.article(3), "no hexadecimal digits"));
        come(oneStory.article(4));
        aMomentPasses();

        assertThat(bench.letters()).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.value()).asString(StandardCharsets.UTF_8).contains("\"article_id\":\"c-generated-3\"");
            assertThat(letter.headers().lastHeader("dead_letter_reason").value())
                    .asString(StandardCharsets.UTF_8)
                    .contains("NumberFormatException");
        });
        assertThat(contents(timeline.values())).isEqualTo(contents(entriesOfLive()));

        come(oneStory.article(3));
        aMomentPasses();
        assertThat(timeline.values()).allMatch(entry -> entry.articles() == 5);
        assertThat(contents(timeline.values())).isEqualTo(contents(entriesOfLive()));
    }

    private void come(ArticleExtracted article) {
        live.put(article.articleId(), bench.extracted(article));
    }

    private static ArticleExtracted partOf(ArticleExtracted article, int events) {
        return new ArticleExtracted(
                article.articleId(),
                article.version(),
                article.extractor(),
                article.source(),
                article.language(),
                article.noEvents(),
                article.events().subList(0, events),
                article.profile());
    }

    /// Copies are told by it, when the article meets others.
    private static ArticleExtracted withFingerprint(ArticleExtracted article, String fingerprint) {
        Profile profile = Objects.requireNonNull(article.profile());
        return new ArticleExtracted(
                article.articleId(),
                article.version(),
                article.extractor(),
                article.source(),
                article.language(),
                article.noEvents(),
                article.events(),
                new Profile(profile.terms(), profile.names(), fingerprint));
    }

    private void aMomentPasses() {
        bench.aMomentPasses();
        for (TestRecord<String, byte[]> record : bench.written()) {
            if (record.value() == null) {
                timeline.remove(record.key());
            } else {
                timeline.put(
                        record.key(),
                        Json.read(record.value(), EntryChanged.class).entry());
            }
        }
    }

    private List<TimelineEntry> entriesOfLive() {
        List<Mention> mentions = new ArrayList<>();
        live.values().forEach(article -> mentions.addAll(Merger.standard().mentions(article, List.of())));
        Collections.shuffle(mentions, new Random(1));
        return Merger.standard().entries(mentions);
    }

    /// Without versions, which are those of the extraction that last changed what is said.
    private static Map<String, String> contents(Collection<TimelineEntry> entries) {
        Map<String, String> contents = new TreeMap<>();
        for (TimelineEntry entry : entries) {
            contents.put(entry.id(), Json.text(entry).replaceAll("\"version\":\"\\d+\"", ""));
        }
        return contents;
    }
}
