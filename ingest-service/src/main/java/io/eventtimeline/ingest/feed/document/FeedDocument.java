package io.eventtimeline.ingest.feed.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed as it was served, whatever its format.
///
/// @param language of all items that do not say another
/// @param items newest first, as most feeds have them
/// @param sitemaps of an index of sitemaps, which has no items: their addresses, the one that changed last first
public record FeedDocument(@Nullable String language, List<FeedItem> items, List<String> sitemaps) {
    public FeedDocument {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
    }

    /// @param contentType the HTTP header of that name, where there was one
    /// @throws UnreadableFeed saying what it is instead, for people
    public static FeedDocument read(byte[] bytes, @Nullable String contentType) throws UnreadableFeed {
        int start = firstSign(bytes);
        return start >= 0 && bytes[start] == '{'
                ? JsonFeed.read(new String(bytes, StandardCharsets.UTF_8))
                : XmlFeed.read(XmlText.decode(bytes, contentType));
    }

    private static int firstSign(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        for (int i = marked ? 3 : 0; i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return i;
            }
        }
        return -1;
    }
}
