package io.eventtimeline.cli.tag;

import io.eventtimeline.cli.lines.Console;
import io.eventtimeline.cli.lines.Document;
import io.eventtimeline.cli.lines.Documents;
import io.eventtimeline.cli.lines.Format;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.extraction.time.TimeMention;
import io.eventtimeline.extraction.time.TimeTagger;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `./timeline tag --input docs.jsonl`: finds the expressions of time in texts, with their TIMEX3 types and values.
///
///     {"id":"council","timexes":[{"start":31,"end":38,"type":"DATE","value":"2016-07-13","rule":"month-day"}]}
@Command(
        name = "tag",
        description = "Finds the expressions of time in texts, with no service running.",
        mixinStandardHelpOptions = true)
public final class TagCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Documents documents = new Documents();

    @Option(names = "--format", defaultValue = "json", description = "${COMPLETION-CANDIDATES}; default: json")
    private Format format = Format.json;

    public TagCommand() {
        this(Console.standard());
    }

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TimeTagger tagger = TimeTagger.english();
        return documents.translate(console, document -> {
            List<TimeMention> mentions = tagger.tag(document.text(), Optional.ofNullable(document.dct()));
            return switch (format) {
                case json -> line(document, mentions);
                case text -> text(document, mentions);
            };
        });
    }

    private static String line(Document document, List<TimeMention> mentions) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("id", document.id());
        ArrayNode timexes = line.putArray("timexes");
        for (TimeMention mention : mentions) {
            ObjectNode timex = timexes.addObject()
                    .put("start", mention.start())
                    .put("end", mention.endExclusive())
                    .put("type", mention.timex().type().name())
                    .put("value", mention.timex().value());
            mention.timex().mod().ifPresent(mod -> timex.put("mod", mod.name()));
            timex.put("rule", mention.rule());
        }
        return Json.text(line) + "\n";
    }

    /// The expression, what it means, and why.
    ///
    ///     council.txt
    ///       "July 13" DATE 2016-07-13 (month-day: the last July 13 before publication)
    private static String text(Document document, List<TimeMention> mentions) {
        StringBuilder text = new StringBuilder(document.id()).append('\n');
        for (TimeMention mention : mentions) {
            String words = document.text().substring(mention.start(), mention.endExclusive());
            text.append("  \"%s\" %s %s (%s: %s)%n"
                    .formatted(
                            words.replaceAll("\\s+", " "),
                            mention.timex().type(),
                            mention.timex().value(),
                            mention.rule(),
                            mention.why()));
        }
        return text.append('\n').toString();
    }
}
