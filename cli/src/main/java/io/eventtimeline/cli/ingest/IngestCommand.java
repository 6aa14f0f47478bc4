package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.failure.CommandFailed;
import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./timeline ingest news/ samples/articles.jsonl`: sends files of articles to ingest-service.
///
/// Stopped in the middle, the same command goes on where it was: nothing is lost, and little is sent twice.
@Command(
        name = "ingest",
        description = {
            "Sends articles to ingest-service: files or folders of .jsonl, .ndjson and .txt.",
            "A line is {\"id\",\"url\",\"title\",\"text\",\"published\",\"publisher\",\"language\"} or {\"id\",\"withdrawn\":true,\"reason\"}.",
            "What was acknowledged is remembered: the same command again goes on from there."
        },
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
    private static final int KIBIBYTE = 1024;

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "${env:INGEST:-http://127.0.0.1:8081}",
            description = "ingest-service; default: $INGEST or http://127.0.0.1:8081")
    private String to = "http://127.0.0.1:8081";

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            defaultValue = "${sys:timeline.root:-.}/data/ingest-journal.jsonl",
            description = "what was acknowledged; default: ${DEFAULT-VALUE}")
    private Path journalFile = Path.of("data/ingest-journal.jsonl");

    @Option(names = "--again", description = "send everything, also what was acknowledged before")
    private boolean again;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "how long to wait for a service that takes nothing; default: ${DEFAULT-VALUE}")
    private int patienceSeconds;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders")
    private List<String> paths = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        URI service = ServiceAddress.of(to);
        if (patienceSeconds < 0) {
            throw CommandFailed.unlessMended("--patience " + patienceSeconds + ": write 0 seconds or more");
        }
        List<SourceFile> files = SourceFile.all(paths);
        Journal journal = Journal.open(journalFile, service);
        Report report = new Report(System.err);
        try {
            send(service, files, journal, report);
        } catch (GivenUp e) {
            throw CommandFailed.because(
                    "ingest-service at %s takes nothing for %d s: %s%n%s%nThe same command goes on from here."
                            .formatted(service, patienceSeconds, e.getMessage(), report));
        }
        System.out.println(report);
        return report.isClean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void send(URI service, List<SourceFile> files, Journal journal, Report report)
            throws IOException, InterruptedException {
        Patience patience = new Patience(Duration.ofSeconds(patienceSeconds));
        try (ProgressBar progress = progressBar(files)) {
            Loading loading = new Loading(new IngestApi(service, key()), journal, report, progress, patience);
            EntryReader reader = new EntryReader(loading);
            for (SourceFile file : files) {
                reader.read(file, again ? Optional.empty() : journal.mark(file.path()));
            }
            loading.flush();
        }
    }

    /// From the environment alone: what is on a command line can be read by everybody.
    private static Optional<String> key() {
        return Optional.ofNullable(System.getenv("INGEST_API_KEY")).filter(key -> !key.isBlank());
    }

    /// On standard error, and only where somebody looks at it.
    private static ProgressBar progressBar(List<SourceFile> files) {
        return new ProgressBarBuilder()
                .setTaskName("ingest")
                .setInitialMax(files.stream().mapToLong(SourceFile::bytes).sum())
                .setUnit(" KiB", KIBIBYTE)
                .setConsumer(isTerminal() ? new ConsoleProgressBarConsumer(System.err) : new Unseen())
                .build();
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static final class Unseen implements ProgressBarConsumer {
        private static final int WIDTH = 80;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {}

        @Override
        public void close() {}
    }
}
