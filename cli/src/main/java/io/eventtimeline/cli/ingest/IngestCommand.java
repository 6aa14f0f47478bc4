package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.ingest.source.Source;
import io.eventtimeline.cli.ingest.source.Sources;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./timeline ingest news/ crawl.warc.gz https://news.example/council`: sends articles to ingest-service.
///
/// Stopped in the middle, the same command goes on where it was: nothing is lost, and little is sent twice.
@Command(
        name = "ingest",
        description = {
            "Sends articles to ingest-service: files, folders of them, and pages of the web.",
            "",
            "  .jsonl .ndjson    a line is {\"id\",\"url\",\"title\",\"text\",\"published\",\"publisher\",\"language\"}",
            "                    or {\"id\",\"withdrawn\":true,\"reason\"}",
            "  .csv .tsv         the first row names the columns as those fields are named",
            "  .warc             a web archive: the pages in it",
            "  .html .txt        the file is one article",
            "  .urls             a line is the address of a page (.txt too, with --urls)",
            "  https://...       a page of the web; ingest-service fetches it",
            "",
            "Any file may be gzipped. What was acknowledged is remembered: the same command again goes on from there."
        },
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
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

    @Option(names = "--dry-run", description = "read and check everything, tell what would be refused, send nothing")
    private boolean dryRun;

    @Option(
            names = "--charset",
            defaultValue = "UTF-8",
            description = "of .txt and .csv files; default: ${DEFAULT-VALUE}")
    private Charset charset = StandardCharsets.UTF_8;

    @Option(names = "--urls", description = "a .txt is a list of addresses, one a line")
    private boolean urls;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "how long to wait for a service that takes nothing; default: ${DEFAULT-VALUE}")
    private int patienceSeconds;

    @Parameters(paramLabel = "PATH|URL", arity = "1..*", description = "files, folders or addresses")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        URI service = ServiceAddress.of(to);
        if (patienceSeconds < 0) {
            throw CommandFailed.unlessMended("--patience " + patienceSeconds + ": write 0 seconds or more");
        }
        List<Source> sources = new Sources(charset, urls).all(arguments);
        Journal journal = Journal.open(journalFile, service);
        Report report = new Report(System.err, dryRun);
        try {
            load(service, sources, journal, report);
        } catch (GivenUp e) {
            throw CommandFailed.because(
                    "ingest-service at %s takes nothing for %d s: %s%n%s%nThe same command goes on from here."
                            .formatted(service, patienceSeconds, e.getMessage(), report));
        }
        System.out.println(report);
        return report.isClean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void load(URI service, List<Source> sources, Journal journal, Report report)
            throws IOException, InterruptedException {
        Patience patience = new Patience(Duration.ofSeconds(patienceSeconds));
        Destination destination = dryRun ? new Rehearsal() : new IngestApi(service, key());
        Acknowledged acknowledged = dryRun ? _ -> {} : journal;
        try (Progress progress = new Progress(sources)) {
            Loading loading = new Loading(destination, acknowledged, report, progress, patience);
            Reading reading = new Reading(loading);
            for (Source source : sources) {
                reading.read(source, again ? Optional.empty() : journal.mark(source.place()));
            }
            loading.flush();
        }
    }

    /// From the environment alone: what is on a command line can be read by everybody.
    private static Optional<String> key() {
        return Optional.ofNullable(System.getenv("INGEST_API_KEY")).filter(key -> !key.isBlank());
    }
}
