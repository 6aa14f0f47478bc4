package io.eventtimeline.timeline.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// The lines of iCalendar: `NAME:value`, ended by CR LF, and folded so that no line has more than 75 octets.
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private final Writer out;

    ContentLines(Writer out) {
        this.out = out;
    }

    /// A value of ours that needs no escaping: a number, a date, a word of the format, an address.
    void raw(String name, String value) throws IOException {
        whole(name + ":" + value);
    }

    /// Any text: a line feed in it is the two characters `\n`.
    void text(String name, String value) throws IOException {
        whole(name + ":"
                + PlainText.of(value)
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    void whole(String line) throws IOException {
        StringBuilder folded = new StringBuilder(line.length() + 8);
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int width = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets += width;
            i += Character.charCount(c);
        }
        out.write(folded.append(LINE_END).toString());
    }
}
