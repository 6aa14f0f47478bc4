package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.StableHash;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Hashes of what mentions and entries say, without versions: an article that was read again, with the same result,
/// changes no entry.
final class Prints {
    private static final int BYTES = 16;

    private Prints() {}

    /// @param content from one index to another, that one excluded
    static String of(byte[] content, int from, int end) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, from, end - from);
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(byte[] content) {
        return of(content, 0, content.length);
    }

    /// @param shown JSON of the entry without its mentions and the version of the rules
    /// @param mentions of the entry
    /// @param prints of the mentions, by event id
    static String of(byte[] shown, List<EntryMention> mentions, Map<String, String> prints) {
        List<String> parts = new ArrayList<>();
        parts.add(of(shown));
        for (EntryMention mention : mentions) {
            parts.add(mention.event().id());
            parts.add(Integer.toString(mention.source()));
            parts.add(prints.get(mention.event().id()));
        }
        return StableHash.of(parts.toArray(String[]::new));
    }
}
