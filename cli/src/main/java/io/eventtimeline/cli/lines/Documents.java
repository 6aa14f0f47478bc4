package io.eventtimeline.cli.lines;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.failure.FileProblem;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Where the documents of an offline command come from (JSON lines, plain files, or standard input), and how
/// what was found in them is printed.
public final class Documents {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--input",
            paramLabel = "DOCS.jsonl",
            description = "lines of {\"id\",\"dct\",\"text\"}; - or nothing: standard input")
    private @Nullable Path input;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "publication date of the FILEs: 2016, 2016-08, 2016-08-16 or 2016-08-16T10:30:00+02:00")
    private @Nullable String published;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "plain texts in UTF-8, one document each")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: json")
    private @Nullable Format format;

    /// @param unsaid what is printed where nobody says it
    public Format format(Format unsaid) {
        return format == null ? unsaid : format;
    }

    /// Prints the translation of each document, in order.
    ///
    /// @return 0, or 1 where some could not be read or made the translation fail
    public int translate(Console console, Function<Document, String> translation) throws IOException {
        refuseBoth();
        if (!files.isEmpty()) {
            return files(console, translation);
        }
        LineByLine lines = new LineByLine(console, line -> translation.apply(DocumentLine.read(line)));
        if (input == null || input.equals(STANDARD_INPUT)) {
            return exitCode(lines.translate("line", console.in()));
        }
        if (Files.isDirectory(input)) {
            throw CommandFailed.unlessMended(input + ": is a folder; give files");
        }
        try (InputStream stream = Files.newInputStream(input)) {
            return exitCode(lines.translate(input.toString(), stream));
        }
    }

    private void refuseBoth() {
        if (input != null && !files.isEmpty()) {
            throw usage("give either --input DOCS.jsonl or FILEs");
        }
        if (published != null && files.isEmpty()) {
            throw usage("--published is for FILEs: JSON lines have their own \"dct\"");
        }
    }

    private int files(Console console, Function<Document, String> translation) throws IOException {
        PublicationDate date = date();
        long refused = 0;
        for (Path file : files) {
            try {
                Document document = Document.of(file.toString(), date, text(file));
                console.out().write(Isolated.translate(file + ":", document, translation));
            } catch (InvalidRecord e) {
                console.err().println(e.getMessage());
                refused++;
            }
        }
        console.out().flush();
        return exitCode(refused);
    }

    /// @throws InvalidRecord so that the other files go on
    private static String text(Path file) {
        if (Files.isDirectory(file)) {
            throw new InvalidRecord(file + ":", "is a folder; give files");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new InvalidRecord(file + ":", FileProblem.reason(e));
        }
    }

    private @Nullable PublicationDate date() {
        try {
            return published == null ? null : PublicationDate.of(published);
        } catch (InvalidRecord e) {
            throw usage("--" + e.getMessage());
        }
    }

    private static int exitCode(long refused) {
        return refused == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private ParameterException usage(String problem) {
        if (command == null) {
            throw new IllegalStateException("used outside a command");
        }
        return new ParameterException(command.commandLine(), problem);
    }
}
