package io.eventtimeline.benchmarks.speed;

import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.extraction.time.TimeTagger;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// From rule files to what reads text, as a start of the program sees it: once, in a JVM that has run nothing before.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 7,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class LoadingBenchmark {
    @Benchmark
    public TimeTagger loadTagger() {
        return TimeTagger.english();
    }

    @Benchmark
    public Extractor loadExtractor() {
        return Extractor.english();
    }
}
