package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;

/// Exports as a reader gets them.
final class Exports {
    static final Instant REVISED_AT = Instant.parse("2016-08-17T09:00:00Z");
    static final long REVISION = 7;

    private Exports() {}

    static String of(Format format, TimelineEntry... entries) {
        StringWriter out = new StringWriter();
        try {
            EntryWriter writer = format.writer(
                    out, new Heading(URI.create("http://127.0.0.1:8080/v1/timeline?q=council"), "Timeline: q=council"));
            writer.begin();
            for (TimelineEntry entry : entries) {
                writer.entry(new FoundEntry(entry, REVISION, REVISED_AT));
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// What articles could say to get out of a cell, a line, a tag or a string.
    static Stream<String> attempts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]></content><entry>",
                "&lt;b&gt; &amp; &#x3c;",
                "javascript:alert(1)",
                "=HYPERLINK(\"https://thief.example\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1+1",
                "one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:stolen",
                "one\ntwo",
                "a;b,c\\nd\\,e:f",
                "','; DROP TABLE entries; --",
                "null \u0000 bell \u0007 escape \u001b[31m",
                "half a pair \ud83d, a whole one \ud83d\ude80, \uffff",
                "line separator \u2028 and paragraph separator \u2029",
                "ä".repeat(200));
    }
}
