package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.AppliedCorrection;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.merging.Mention;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A [Share] between the steps and on disk, as lines of JSON. So a mention is written once, and what it says can be
/// hashed without writing it again:
///
///     {"article_id":"c-1","version":"65536","moved":{"e-4":"talks"}}
///     {"family":"bbc.co.uk","profile":{...}}
///     {"event":{...},"corrections":[...]}
///     ...
///
/// From the second line on it depends on the content alone: events have no version there.
final class ShareLines {
    private record Head(String articleId, Version version, Map<String, String> moved) {}

    private record Article(String family, @Nullable Profile profile) {}

    private record Line(DatedEvent event, List<AppliedCorrection> corrections) {}

    private ShareLines() {}

    static byte[] head(String articleId, Version version, Map<String, String> moved) {
        return Json.bytes(new Head(articleId, version, moved));
    }

    /// All lines but the first.
    static byte[] content(List<Mention> mentions) {
        var lines = new ByteArrayOutputStream();
        for (Mention mention : mentions) {
            if (lines.size() == 0) {
                lines.writeBytes(Json.bytes(new Article(mention.family(), mention.profile())));
            }
            lines.write('\n');
            lines.writeBytes(
                    Json.bytes(new Line(Versions.with(mention.event(), Version.OFFLINE), mention.corrections())));
        }
        return lines.toByteArray();
    }

    static byte[] of(byte[] head, byte[] content) {
        byte[] both = Arrays.copyOf(head, head.length + 1 + content.length);
        both[head.length] = '\n';
        System.arraycopy(content, 0, both, head.length + 1, content.length);
        return both;
    }

    static Share read(byte[] lines) {
        int end = end(lines, 0);
        Head head = Json.read(lines, 0, end, Head.class);
        List<Mention> mentions = new ArrayList<>();
        List<String> prints = new ArrayList<>();
        if (end + 1 < lines.length) {
            int from = end + 1;
            end = end(lines, from);
            Article article = Json.read(lines, from, end, Article.class);
            while (end < lines.length) {
                from = end + 1;
                end = end(lines, from);
                Line line = Json.read(lines, from, end, Line.class);
                DatedEvent event = Versions.with(line.event(), head.version());
                mentions.add(new Mention(event, article.profile(), article.family(), line.corrections()));
                prints.add(Prints.of(lines, from, end));
            }
        }
        return new Share(head.articleId(), head.version(), head.moved(), mentions, prints);
    }

    private static int end(byte[] lines, int from) {
        int at = from;
        while (at < lines.length && lines[at] != '\n') {
            at++;
        }
        return at;
    }
}
