package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.Source;
import java.io.Console;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/// How far the work is, at what rate, and how long it will take.
///
///     ingest  42% │████     │ 81920/195312 KiB (0:00:31 / 0:00:42) 12,400 articles, 400/s
///
/// On a terminal a bar; elsewhere a line every ten seconds. Both on standard error.
final class Progress implements AutoCloseable {
    private static final int KIBIBYTE = 1024;
    private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();

    private final Optional<ProgressBar> bar;
    private final long total;
    private final long begin = System.nanoTime();
    private long lastLine = begin;
    private long done;

    Progress(List<Source> sources) {
        this.total = sources.stream().mapToLong(Source::bytes).sum();
        this.bar = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(_ -> new ProgressBarBuilder()
                        .setTaskName("ingest")
                        .setInitialMax(total)
                        .setUnit(" KiB", KIBIBYTE)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build());
    }

    void step(long bytes, Report report) {
        done += bytes;
        bar.ifPresent(shown -> shown.stepBy(bytes).setExtraMessage(" " + rate(report)));
        long now = System.nanoTime();
        if (bar.isEmpty() && now - lastLine >= LINE_NANOS) {
            lastLine = now;
            System.err.println(line(report));
        }
    }

    private String line(Report report) {
        double elapsed = seconds();
        long left = done == 0 ? 0 : Math.round(elapsed / done * Math.max(0, total - done));
        return String.format(
                Locale.ROOT, "%d %% read, %s, about %d s left", done * 100 / Math.max(1, total), rate(report), left);
    }

    /// `12,400 articles, 400/s`
    String rate(Report report) {
        return String.format(
                Locale.ROOT,
                "%,d articles, %,.0f/s",
                report.accepted(),
                report.accepted() / Math.max(0.001, seconds()));
    }

    private double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
