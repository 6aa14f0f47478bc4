package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

/// RFC 5545: an entry whose day is known is a VEVENT on that day; any other is a VJOURNAL without a date,
/// which calendars keep and do not draw, and says its date in words. A calendar has no day for "in July
/// 2016", and we invent none.
///
/// The UID is the entry's id and stays; SEQUENCE rises with every change; asserted is CONFIRMED, planned and
/// possible are TENTATIVE, denied is CANCELLED (for a VJOURNAL FINAL, DRAFT and CANCELLED).
final class CalendarWriter implements EntryWriter {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ContentLines lines;
    private final Heading heading;

    CalendarWriter(Writer out, Heading heading) {
        this.lines = new ContentLines(out);
        this.heading = heading;
    }

    @Override
    public void begin() throws IOException {
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//event-timeline//timeline//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", heading.title());
    }

    @Override
    public void entry(FoundEntry revised) throws IOException {
        TimelineEntry entry = revised.entry();
        Optional<CalendarTime> time = CalendarTime.of(entry.when());
        String component = time.isPresent() ? "VEVENT" : "VJOURNAL";
        lines.raw("BEGIN", component);
        identity(revised);
        if (time.isPresent()) {
            time.get().write(lines);
            lines.raw("TRANSP", "TRANSPARENT");
            place(entry);
        }
        lines.raw("STATUS", status(entry.what().status(), time.isPresent()));
        lines.text(
                "SUMMARY",
                time.isPresent()
                        ? entry.what().summary()
                        : inWords(entry.when()) + entry.what().summary());
        lines.text("DESCRIPTION", Telling.lines(entry).stream().collect(Collectors.joining("\n")));
        lines.text("CATEGORIES", entry.what().type());
        lines.raw("URL", heading.address(entry.id()));
        lines.raw("END", component);
    }

    @Override
    public void end() throws IOException {
        lines.raw("END", "VCALENDAR");
    }

    private void identity(FoundEntry revised) throws IOException {
        String changed = stamp(revised.revisedAt());
        lines.text("UID", revised.entry().id() + "@event-timeline");
        lines.raw("DTSTAMP", changed);
        lines.raw("LAST-MODIFIED", changed);
        lines.raw("SEQUENCE", Long.toString(Math.min(revised.revision(), Integer.MAX_VALUE)));
    }

    private void place(TimelineEntry entry) throws IOException {
        if (!entry.where().isEmpty()) {
            lines.text("LOCATION", entry.where().stream().map(Place::name).collect(Collectors.joining(", ")));
        }
        Optional<Place> located = EntryFields.located(entry);
        if (located.isPresent()) {
            lines.raw("GEO", located.get().latitude() + ";" + located.get().longitude());
        }
    }

    private static String inWords(EventTime when) {
        return "[" + DateWords.of(when) + "] ";
    }

    private static String status(Status status, boolean isEvent) {
        return switch (status) {
            case ASSERTED -> isEvent ? "CONFIRMED" : "FINAL";
            case PLANNED, POSSIBLE, UNKNOWN -> isEvent ? "TENTATIVE" : "DRAFT";
            case DENIED -> "CANCELLED";
        };
    }

    private static String stamp(Instant at) {
        return UTC.format(at);
    }
}
