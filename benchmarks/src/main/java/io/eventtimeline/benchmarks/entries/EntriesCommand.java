package io.eventtimeline.benchmarks.entries;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench entries --input news.jsonl --skip 200 --count 100`: consecutive entries to read, for
/// docs/readability.md.
@Command(
        name = "entries",
        mixinStandardHelpOptions = true,
        description = "Prints consecutive entries of the timeline that articles make, for a person to judge.")
public final class EntriesCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            required = true,
            paramLabel = "ARTICLES.jsonl",
            description = "lines of {\"id\",\"dct\",\"title\",\"text\",\"publisher\"}")
    private Path input = Path.of("");

    @Option(names = "--skip", description = "entries before the first that is printed; default: ${DEFAULT-VALUE}")
    private int skip;

    @Option(names = "--count", description = "entries to print; default: ${DEFAULT-VALUE}")
    private int count = 100;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = Extractor.english();
        Merger merger = Merger.standard();
        List<Mention> mentions = new ArrayList<>();
        List<String> lines = Files.readAllLines(input);
        int refused = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).isBlank()) {
                continue;
            }
            try {
                Article article = article(lines.get(line));
                mentions.addAll(merger.mentions(extractor.extract(article, Version.OFFLINE), List.of()));
            } catch (InvalidRecord invalid) {
                refused++;
                System.err.println(input + ":" + (line + 1) + ": " + invalid.getMessage());
            }
        }
        System.out.print(new EntryListing(merger.entries(mentions)).text(skip, count));
        return refused == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static Article article(String line) {
        return Json.read(line.getBytes(StandardCharsets.UTF_8), ArticleLine.class)
                .article();
    }
}
