package io.eventtimeline.cli.lines;

import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/// One line out for each line in, in order. A line that can't be read, or that the program fails on, gets a line on
/// standard error that says where, and the others go on.
///
///     {"id": "a", "text": "..."}      {"id":"a","events":[...]}
///     {"id": "b"}                     docs.jsonl:2: text is missing
///     {"id": "c", "text": "..."}      {"id":"c","events":[...]}
public final class LineByLine {
    private final Console console;
    private final Function<byte[], String> translation;

    /// @param translation what is printed for a line, with its line end; it throws [InvalidRecord] where the line is
    /// none
    public LineByLine(Console console, Function<byte[], String> translation) {
        this.console = console;
        this.translation = translation;
    }

    /// @param name of the input, for people
    /// @return how many lines could not be read
    public long translate(String name, InputStream input) throws IOException {
        long refused = 0;
        try (LineReader lines = new LineReader(input)) {
            for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                try {
                    console.out().write(Isolated.translate("document", bytes(line.get()), translation));
                } catch (InvalidRecord e) {
                    console.err().println(name + ":" + line.get().number() + ": " + e.getMessage());
                    refused++;
                }
                // Whoever waits at a pipe for the answer gets it now; a file is written in large pieces.
                if (lines.wouldWait()) {
                    console.out().flush();
                }
            }
        }
        console.out().flush();
        return refused;
    }

    private static byte[] bytes(LineReader.Line line) {
        if (line.isTooLong()) {
            throw new InvalidRecord("line", "has more than " + (LineReader.LONGEST_BYTES >> 20) + " MiB");
        }
        return line.bytes();
    }
}
