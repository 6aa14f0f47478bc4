package io.eventtimeline.cli.ingest;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.StableHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/// A plain text as one article. It is named by its path, so that the same file again is a revision.
///
///     news/2016/council.txt  ->  {"id": "news:2016:council.txt", "text": "..."}
final class TextFile {
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^A-Za-z0-9._~:@+-]");
    private static final int LONGEST_NAME = 160;
    private static final int HASH_LENGTH = 12;

    private TextFile() {}

    static Entry entry(SourceFile file) throws IOException {
        byte[] content = Files.readAllBytes(file.path());
        int bytes = content.length;
        try {
            // A decoder of its own: it refuses what is not UTF-8 where String would put question marks.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            Mark mark = new Mark(file.path(), 1, StableHash.of(text));
            String json = Json.text(
                    Json.MAPPER.createObjectNode().put("id", id(file.name())).put("text", text));
            return new Entry.Published(mark, bytes, json);
        } catch (CharacterCodingException e) {
            return new Entry.Unreadable(new Mark(file.path(), 1, "not UTF-8"), bytes, "is not UTF-8");
        }
    }

    /// A name that has other characters than an id may have, or too many, gets a hash too: it stays one of a kind.
    static String id(String name) {
        String flat = name.replace('/', ':').replace('\\', ':');
        String plain = NOT_IN_AN_ID.matcher(flat).replaceAll("-");
        String begun = Character.isLetterOrDigit(plain.charAt(0)) ? plain : "f" + plain;
        if (begun.equals(flat) && flat.length() <= LONGEST_NAME) {
            return flat;
        }
        String shortened = begun.substring(0, Math.min(begun.length(), LONGEST_NAME));
        return shortened + "-" + StableHash.of(name).substring(0, HASH_LENGTH);
    }
}
