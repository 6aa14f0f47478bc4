package io.eventtimeline.cli.tag;

import io.eventtimeline.cli.lines.Console;
import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.cli.lines.Documents;
import io.eventtimeline.cli.lines.Format;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.time.TimeMention;
import io.eventtimeline.extraction.time.TimeTagger;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./timeline tag --input docs.jsonl`: finds the expressions of time in texts, with their TIMEX3 types and values.
///
///     {"id":"council","timexes":[{"start":31,"end":38,"type":"DATE","value":"2016-07-13","rule":"month-day"}]}
@Command(
        name = "tag",
        description = "Finds the expressions of time in texts, with no service running.",
        mixinStandardHelpOptions = true)
public final class TagCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Tagging> tagger;

    @Mixin
    private Documents documents = new Documents();

    @Option(
            names = "--explain",
            description = "and of each its rule, the rule's named parts, what it was read against and why; for people,"
                    + " unless --format json is said")
    private boolean explain;

    public TagCommand() {
        this(Console.standard());
    }

    TagCommand(Console console) {
        this(console, () -> TimeTagger.english()::tag);
    }

    TagCommand(Console console, Supplier<Tagging> tagger) {
        this.console = console;
        this.tagger = tagger;
    }

    /// What finds the mentions: the tagger, loaded when the command runs.
    @FunctionalInterface
    interface Tagging extends BiFunction<String, Optional<PublicationDate>, List<TimeMention>> {}

    @Override
    public Integer call() throws IOException {
        Tagging loaded = tagger.get();
        return documents.translate(console, document -> print(document, loaded));
    }

    private String print(Document document, Tagging tagging) {
        List<TimeMention> mentions = tagging.apply(document.text(), Optional.ofNullable(document.dct()));
        return switch (documents.format(explain ? Format.text : Format.json)) {
            case json -> explain ? JsonMentions.explained(document, mentions) : JsonMentions.line(document, mentions);
            case text ->
                explain ? ReadableMentions.explained(document, mentions) : ReadableMentions.text(document, mentions);
        };
    }
}
