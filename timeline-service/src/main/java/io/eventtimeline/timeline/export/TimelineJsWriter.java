package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of TimelineJS: a slide for each entry that has a date, since a slide has to have one. Partial dates stay
/// partial, and `display_date` says them in words.
///
/// TimelineJS puts its texts into the page as HTML: they are escaped here, so that a tag in a title is read and not
/// run.
final class TimelineJsWriter implements EntryWriter {
    private final Writer out;
    private String separator = "\n";

    TimelineJsWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write("{\"scale\":\"human\",\"events\":[");
    }

    @Override
    public void entry(FoundEntry revised) throws IOException {
        TimelineEntry entry = revised.entry();
        if (!entry.when().isDated()) {
            return;
        }
        out.write(separator);
        out.write(slide(entry).toString());
        separator = ",\n";
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
    }

    private static ObjectNode slide(TimelineEntry entry) {
        EventTime when = entry.when();
        ObjectNode slide = Json.MAPPER.createObjectNode();
        slide.put("unique_id", entry.id());
        DateParts.first(when).addTo(slide.putObject("start_date"));
        DateParts.last(when).ifPresent(last -> last.addTo(slide.putObject("end_date")));
        slide.put("display_date", html(DateWords.of(when)));
        slide.put("group", html(entry.what().type()));
        slide.put("autolink", false);
        slide.putObject("text")
                .put("headline", html(PlainText.line(entry.what().summary())))
                .put(
                        "text",
                        Telling.lines(entry).stream()
                                .map(line -> "<p>" + html(line) + "</p>")
                                .collect(Collectors.joining()));
        return slide;
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
