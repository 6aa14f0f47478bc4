package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.cli.lines.LineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A file of which a line is the address of a page; `#` begins a remark.
record AddressList(InputFile file) implements SourceFile {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final int SHOWN = 100;

    @Override
    public Pieces open() throws IOException {
        return LinePieces.of(file, AddressList::content);
    }

    private static Content content(LineReader.Line line) {
        String text = new String(line.bytes(), StandardCharsets.UTF_8).strip();
        if (text.startsWith("#")) {
            return new Content.Skipped("remarks");
        }
        return ADDRESS.matcher(text).matches()
                ? new Content.Address(text)
                : new Content.Refused("is no web address: \"" + text.substring(0, Math.min(SHOWN, text.length()))
                        + "\"; write https://...");
    }
}
