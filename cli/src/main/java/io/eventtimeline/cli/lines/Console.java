package io.eventtimeline.cli.lines;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes. Always UTF-8, whatever the terminal's locale: JSON is.
///
/// @param out throws when nobody reads it any more, as `| head` does
/// @param err for people, a line at once
public record Console(InputStream in, Writer out, PrintStream err) {
    private static final int BUFFER_CHARS = 1 << 16;

    public static Console standard() {
        return of(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
    }

    public static Console of(InputStream in, OutputStream out, PrintStream err) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
        return new Console(in, writer, err);
    }
}
