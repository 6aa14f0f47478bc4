package io.eventtimeline.cli.lines;

import io.eventtimeline.cli.failure.CommandFailed;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes. Always UTF-8, whatever the terminal's locale: JSON is.
///
/// @param out stops the command when nobody reads it any more, as after `| head`
/// @param err for people, a line at once
public record Console(InputStream in, Writer out, PrintStream err) {
    private static final int BUFFER_CHARS = 1 << 16;

    public static Console standard() {
        return of(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
    }

    public static Console of(InputStream in, OutputStream out, PrintStream err) {
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(new Reader(out), StandardCharsets.UTF_8), BUFFER_CHARS);
        return new Console(in, writer, err);
    }

    /// Whoever reads what is written; they may leave.
    private static final class Reader extends FilterOutputStream {
        Reader(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw CommandFailed.because("stopped: nobody takes the output (" + e.getMessage() + ")");
            }
        }
    }
}
