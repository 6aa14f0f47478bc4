package io.eventtimeline.benchmarks.quality.gold;

import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Our own reports with their happenings, in the files `events.samples`, which says how they are written, and
/// `topics.samples`, whose sections are topics.
///
///     2016-08-16 | The council [met = 2016-07-13] on July 13. It will [meet = - planned] again.
public final class SampleReports {
    public static final String NAME = "sample reports";
    public static final String TOPICS_NAME = "topic reports";
    private static final Pattern LINE = Pattern.compile("(-|\\d{4}\\S*) \\| (.*)");
    private static final Pattern MARKED = Pattern.compile("\\[([^]=]+) = (\\S+?)(?: (planned|possible|denied))?]");

    private final List<GoldDocument> documents = new ArrayList<>();
    private String section = "";
    private int number;

    private SampleReports() {}

    /// Short ones, each for one thing that is hard to read.
    public static GoldSet english() {
        return file(NAME, "events.samples");
    }

    /// Whole ones, from headline to background, by topic.
    public static GoldSet topics() {
        return file(TOPICS_NAME, "topics.samples");
    }

    private static GoldSet file(String name, String resource) {
        try (InputStream file = Objects.requireNonNull(SampleReports.class.getResourceAsStream(resource))) {
            return of(name, resource, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldSet of(String name, String file, String samples) {
        var reports = new SampleReports();
        List<String> lines = samples.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            reports.read(file + ":" + (line + 1), lines.get(line));
        }
        return new GoldSet(name, reports.documents);
    }

    private void read(String place, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("= ")) {
            section = line.substring(2);
            number = 0;
            return;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    place + ": write a date or -, a bar and a text: 2016-08-16 | It [met = 2016-07-13] on July 13.");
        }
        number++;
        Optional<PublicationDate> published =
                parts.group(1).equals("-") ? Optional.empty() : Optional.of(PublicationDate.of(parts.group(1)));
        documents.add(document(section, number, published, parts.group(2).replace("\\n", "\n")));
    }

    private static GoldDocument document(
            String section, int number, Optional<PublicationDate> published, String marked) {
        var text = new StringBuilder();
        var events = new ArrayList<GoldEvent>();
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(1));
            events.add(event(start, text.length(), mark.group(1), mark.group(2), mark.group(3)));
        }
        mark.appendTail(text);
        return new GoldDocument(
                section + "-" + number,
                Optional.empty(),
                published,
                text.toString(),
                text.length(),
                Optional.empty(),
                events,
                Optional.of(section));
    }

    /// The status in the words of annotators of factuality.
    private static GoldEvent event(int start, int end, String trigger, String date, @Nullable String status) {
        return new GoldEvent(
                start,
                end,
                trigger,
                date.equals("-") ? null : date,
                null,
                null,
                null,
                "possible".equals(status) ? "POSSIBLE" : "CERTAIN",
                "denied".equals(status) ? "NEG" : "POS",
                "planned".equals(status) ? "FUTURE" : "NON_FUTURE");
    }
}
