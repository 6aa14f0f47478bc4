package io.eventtimeline.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.extraction.time.TimeMention;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTextTest {
    @Test
    void the_text_is_as_long_as_it_is_called_and_full_of_dates() throws IOException {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.kilobytes = 10;
        benchmark.read();
        List<TimeMention> mentions = benchmark.tag();
        ArticleExtracted extracted = benchmark.extract();

        assertThat(NewsText.bytes(NewsText.ofKilobytes(10))).isBetween(10_000, 11_000);
        assertThat(mentions).hasSizeGreaterThan(80);
        assertThat(extracted.events()).hasSizeGreaterThan(80);
    }

    @Test
    void the_same_number_gives_the_same_made_up_article() throws IOException {
        List<String> paragraphs = NewsText.paragraphs();

        assertThat(ArticlesCommand.line(7, paragraphs))
                .isEqualTo(ArticlesCommand.line(7, paragraphs))
                .isNotEqualTo(ArticlesCommand.line(8, paragraphs))
                .hasSizeBetween(4_000, 6_000)
                .startsWith("{\"id\":\"made-up-7\",\"published\":\"2016-08-16\"");
    }
}
