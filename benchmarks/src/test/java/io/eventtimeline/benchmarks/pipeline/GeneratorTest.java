package io.eventtimeline.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.people.Archive;
import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private final Generator generator = new Generator(Archive.HAPPENINGS);
    private final Extractor extractor = Extractor.english();

    @Test
    void each_article_has_about_4_kb_and_at_least_10_dated_events_and_one_of_them_has_its_token() {
        for (int number = 0; number < 50; number++) {
            Generator.Generated article = generator.article("test", number);
            List<DatedEvent> events = events(article);

            assertThat(article.text().length()).as(article.id()).isBetween(4_000, 4_300);
            assertThat(events)
                    .as(article.id())
                    .filteredOn(event -> event.when().earliest() != null)
                    .hasSizeGreaterThanOrEqualTo(10);
            assertThat(events).anyMatch(event -> event.evidence().sentence().contains(article.token()));
        }
    }

    @Test
    void articles_differ_and_the_same_number_is_the_same_article() {
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(number -> generator.article("test", number).text())
                .toList();

        assertThat(texts).doesNotHaveDuplicates();
        assertThat(generator.article("test", 7)).isEqualTo(generator.article("test", 7));
        assertThat(generator.article("other", 7).token())
                .isNotEqualTo(generator.article("test", 7).token());
    }

    private List<DatedEvent> events(Generator.Generated article) {
        PublicationDate published = PublicationDate.of(article.published().toString());
        Article sent = Article.of("c-" + article.id(), null, null, article.text(), published, null, "en");
        return extractor.extract(sent, Version.OFFLINE).events();
    }
}
