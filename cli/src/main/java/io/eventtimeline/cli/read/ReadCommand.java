package io.eventtimeline.cli.read;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.lines.Console;
import io.eventtimeline.cli.lines.Format;
import io.eventtimeline.cli.lines.LineByLine;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.PageReader;
import io.eventtimeline.pages.RawPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `./timeline read --input pages.jsonl`: what saved web pages say.
///
///     {"id":"council","title":"Council meets in Brussels","published":"2016-08-16","body":"The Russia-NATO Council ...
@Command(
        name = "read",
        description = "Reads headline, text, dates and publisher off saved web pages, with no service running.",
        mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");
    private static final Path HERE = Path.of("");

    private final Console console;
    private final Function<RawPage, Page> reader;

    @Option(
            names = "--input",
            paramLabel = "PAGES.jsonl",
            description =
                    "lines of {\"id\",\"file\",\"url\"}, files relative to it; - or nothing: standard input, relative to here")
    private @Nullable Path input;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: json")
    private Format format = Format.json;

    public ReadCommand() {
        this(Console.standard());
    }

    ReadCommand(Console console) {
        this(console, PageReader::read);
    }

    ReadCommand(Console console, Function<RawPage, Page> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        long refused;
        if (input == null || input.equals(STANDARD_INPUT)) {
            refused = lines(HERE).translate("line", console.in());
        } else if (Files.isDirectory(input)) {
            throw CommandFailed.unlessMended(input + ": is a folder; give a file of JSON lines");
        } else {
            try (InputStream stream = Files.newInputStream(input)) {
                refused = lines(input.toAbsolutePath().resolveSibling(HERE)).translate(input.toString(), stream);
            }
        }
        return refused == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private LineByLine lines(Path folder) {
        return new LineByLine(console, json -> {
            PageLine line = PageLine.read(json);
            Page page = reader.apply(line.page(folder, LocalDate.now(ZoneId.systemDefault())));
            return switch (format) {
                case json -> JsonPage.line(String.valueOf(line.id()), page);
                case text -> ReadablePage.text(String.valueOf(line.id()), page);
            };
        });
    }
}
