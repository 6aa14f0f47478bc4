package io.eventtimeline.cli.merge;

import io.eventtimeline.cli.lines.Console;
import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.cli.lines.Documents;
import io.eventtimeline.cli.lines.Extraction;
import io.eventtimeline.cli.lines.Format;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.merging.Mention;
import io.eventtimeline.merging.Merger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./timeline merge --input news.jsonl`: finds the happenings that texts tell of, each once.
///
///     {"entry":"n-5be2...","date":"2016-07-13","members":[{"id":"council","start":22,"end":26}, ...],"related":[]}
@Command(
        name = "merge",
        description = "Merges the dated events of texts into entries of a timeline, with no service running.",
        mixinStandardHelpOptions = true)
public final class MergeCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Extraction> extractor;

    @Mixin
    private Documents documents = new Documents();

    public MergeCommand() {
        this(Console.standard());
    }

    MergeCommand(Console console) {
        this(console, () -> Extractor.english()::extract);
    }

    MergeCommand(Console console, Supplier<Extraction> extractor) {
        this.console = console;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        Extraction extraction = extractor.get();
        Merger merger = Merger.standard();
        Map<String, String> documentIds = new HashMap<>();
        // By article: as everywhere, a document that comes again stands in the place of the first.
        Map<String, List<Mention>> mentions = new HashMap<>();
        int code = documents.translate(console, document -> {
            String articleId = document.article().id();
            documentIds.put(articleId, document.id());
            mentions.put(articleId, mentions(document, extraction, merger));
            return "";
        });
        List<Mention> all = new ArrayList<>();
        mentions.values().forEach(all::addAll);
        for (TimelineEntry entry : merger.entries(all)) {
            console.out().write(print(entry, documentIds));
        }
        console.out().flush();
        return code;
    }

    private static List<Mention> mentions(Document document, Extraction extraction, Merger merger) {
        return merger.mentions(extraction.apply(document.article(), Version.OFFLINE), List.of());
    }

    private String print(TimelineEntry entry, Map<String, String> documentIds) {
        return switch (documents.format(Format.json)) {
            case json -> JsonEntry.line(entry, documentIds);
            case text -> ReadableEntry.text(entry, documentIds);
        };
    }
}
