package io.eventtimeline.cli.extract;

import io.eventtimeline.cli.lines.Console;
import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.cli.lines.Documents;
import io.eventtimeline.cli.lines.Extraction;
import io.eventtimeline.cli.lines.Format;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./timeline extract --published 2016-08-16 council.txt`: finds the dated events of texts.
///
///     {"id":"council","events":[{"start":22,"end":26,"sentence_start":0,"sentence_end":38,"date":"2016-07-13", ...
@Command(
        name = "extract",
        description = "Finds the dated events of texts, with no service running.",
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Extraction> extractor;

    @Mixin
    private Documents documents = new Documents();

    public ExtractCommand() {
        this(Console.standard());
    }

    ExtractCommand(Console console) {
        this(console, () -> Extractor.english()::extract);
    }

    ExtractCommand(Console console, Supplier<Extraction> extractor) {
        this.console = console;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        Extraction loaded = extractor.get();
        return documents.translate(console, document -> print(document, loaded));
    }

    private String print(Document document, Extraction extraction) {
        ArticleExtracted extracted = extraction.apply(document.article(), Version.OFFLINE);
        return switch (documents.format(Format.json)) {
            case json -> JsonEvents.line(document, extracted);
            case text -> ReadableEvents.text(document, extracted);
        };
    }
}
