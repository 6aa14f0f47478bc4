package io.eventtimeline.benchmarks.speed;

import io.eventtimeline.benchmarks.pipeline.Generator;
import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.extraction.time.TimeMention;
import io.eventtimeline.extraction.time.TimeTagger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Articles of 4 kB, a different one each time. One operation is one article; `characters` counts what was read.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingSpeed {
    private static final int ARTICLES = 500;

    private final TimeTagger tagger = TimeTagger.english();
    private final Extractor extractor = Extractor.english();
    private final Optional<PublicationDate> published = Optional.of(PublicationDate.of(Generator.PUBLISHED));
    private final List<Article> articles = IntStream.range(0, ARTICLES)
            .mapToObj(number -> Generator.article("bench", number).toArticle())
            .toList();
    private int next;

    /// Counts characters beside operations.
    @State(Scope.Thread)
    @AuxCounters
    public static class Read {
        public long characters;
    }

    @Benchmark
    public List<TimeMention> tag(Read read) {
        return tagger.tag(text(read).text(), published);
    }

    @Benchmark
    public ArticleExtracted extract(Read read) {
        return extractor.extract(text(read), Version.OFFLINE);
    }

    private Article text(Read read) {
        Article article = articles.get(next);
        next = (next + 1) % ARTICLES;
        read.characters += article.text().length();
        return article;
    }
}
