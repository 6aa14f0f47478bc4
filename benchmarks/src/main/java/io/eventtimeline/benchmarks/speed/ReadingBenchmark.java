package io.eventtimeline.benchmarks.speed;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.extraction.grammar.penn.PennTagger;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.TimeMention;
import io.eventtimeline.extraction.time.TimeTagger;
import io.eventtimeline.extraction.time.match.Match;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Each step of reading takes in the steps before it: `tokens`, with the `matches` of the rules, with their meaning
/// (`tag`), with names, events and dates (`extract`). `pennTags` is the tagger of parts of speech alone, of tokens that
/// are there. Three lengths show whether time grows with length alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
    @Param({"10", "100", "1000"})
    int kilobytes;

    private String text = "";
    private Article article = article("");
    private Tokens tokens = Tokens.of("");
    private Sentences sentences = Sentences.of(tokens);
    private final PennTagger pennTagger = PennTagger.english();
    private final TimeTagger tagger = TimeTagger.english();
    private final Extractor extractor = Extractor.english();

    @Setup
    public void read() throws IOException {
        text = NewsText.ofKilobytes(kilobytes);
        article = article(text);
        tokens = Tokens.of(text);
        sentences = Sentences.of(tokens);
    }

    @Benchmark
    public Tokens tokens() {
        return Tokens.of(text);
    }

    @Benchmark
    public List<Match> matches() {
        Tokens tokens = Tokens.of(text);
        return tagger.matches(tokens, Sentences.of(tokens));
    }

    @Benchmark
    public List<TimeMention> tag() {
        return tagger.tag(text, Optional.of(NewsText.PUBLISHED));
    }

    @Benchmark
    public byte[] pennTags() {
        return pennTagger.tag(tokens, sentences);
    }

    @Benchmark
    public ArticleExtracted extract() {
        return extractor.extract(article, Version.of(1, 0, 1));
    }

    private static Article article(String text) {
        return Article.of("c-benchmark", null, "Council meets", text, NewsText.PUBLISHED, null, "en");
    }
}
