package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.Extractions.time;
import static io.eventtimeline.timeline.SampleEntries.entry;
import static io.eventtimeline.timeline.SampleEntries.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Read and validated by iCal4j.
class CalendarWriterTest {
    @Test
    void a_day_is_an_event_of_that_day_that_blocks_nobody() {
        CalendarComponent event = only(entry("The council met", day("2016-07-13")));
        assertThat(event.getName()).isEqualTo("VEVENT");
        assertThat(property(event, "DTSTART")).isEqualTo("20160713");
        assertThat(event.toString())
                .contains("DTSTART;VALUE=DATE:20160713\r\n", "DTEND;VALUE=DATE:20160714\r\n", "TRANSP:TRANSPARENT\r\n");
        assertThat(property(event, "GEO")).isEqualTo("50.85;4.35");
        assertThat(property(event, "LOCATION")).isEqualTo("Brussels");
    }

    @Test
    void an_entry_keeps_its_uid_and_every_change_raises_its_sequence() {
        TimelineEntry entry = entry("The council met", day("2016-07-13"));
        CalendarComponent event = only(entry);
        assertThat(property(event, "UID")).isEqualTo(entry.id() + "@event-timeline");
        assertThat(property(event, "SEQUENCE")).isEqualTo("7");
        assertThat(property(event, "DTSTAMP")).isEqualTo("20160817T090000Z");
    }

    @Test
    void what_is_known_to_the_month_gets_no_day() {
        CalendarComponent journal = only(entry("The summit began", month("2016-07")));
        assertThat(journal.getName()).isEqualTo("VJOURNAL");
        assertThat(journal.getProperty("DTSTART")).isEmpty();
        assertThat(property(journal, "SUMMARY")).isEqualTo("[July 2016] The summit began");
    }

    @Test
    void days_from_one_to_another_are_an_event_and_years_are_not() {
        EventTime days =
                time("2014-06-23/2014-07-05", LocalDate.of(2014, 6, 23), LocalDate.of(2014, 7, 6), Precision.INTERVAL);
        EventTime years = time("1979/1989", LocalDate.of(1979, 1, 1), LocalDate.of(1990, 1, 1), Precision.INTERVAL);
        assertThat(only(entry("The festival was held", days)).toString())
                .contains("DTSTART;VALUE=DATE:20140623\r\n", "DTEND;VALUE=DATE:20140706\r\n");
        assertThat(only(entry("The war lasted", years)).getName()).isEqualTo("VJOURNAL");
    }

    @Test
    void a_week_an_approximate_day_and_a_day_before_christ_are_no_days_of_a_calendar() {
        EventTime week =
                time("2016-08-08/2016-08-14", LocalDate.of(2016, 8, 8), LocalDate.of(2016, 8, 15), Precision.WEEK);
        assertThat(only(entry("They met", week)).getName()).isEqualTo("VJOURNAL");
        assertThat(only(entry("They met", approximately("2016-07-13"))).getName())
                .isEqualTo("VJOURNAL");
        assertThat(only(entry("He died", day("-0043-03-15"))).getName()).isEqualTo("VJOURNAL");
        assertThat(only(entry("It spread", EventTime.UNDATED)).getName()).isEqualTo("VJOURNAL");
    }

    @ParameterizedTest
    @CsvSource({
        "18:00+02:00, DTSTART:20160713T160000Z",
        "23:30-05:00, DTSTART:20160714T043000Z",
        "18:00, DTSTART;VALUE=DATE:20160713"
    })
    void a_clock_time_is_a_moment_only_with_its_offset(String clock, String expected) {
        assertThat(only(entry("The council met", at("2016-07-13", clock))).toString())
                .contains(expected + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSERTED,CONFIRMED,FINAL",
        "PLANNED,TENTATIVE,DRAFT",
        "POSSIBLE,TENTATIVE,DRAFT",
        "DENIED,CANCELLED,CANCELLED"
    })
    void status_is_ours_in_their_words(Status status, String ofEvent, String ofJournal) {
        assertThat(property(only(entry("They met", day("2016-07-13"), status)), "STATUS"))
                .isEqualTo(ofEvent);
        assertThat(property(only(entry("They met", month("2016-07"), status)), "STATUS"))
                .isEqualTo(ofJournal);
    }

    @ParameterizedTest
    @MethodSource("io.eventtimeline.timeline.export.Exports#attempts")
    void no_text_leaves_its_property_and_no_line_is_longer_than_75_octets(String attempt) {
        TimelineEntry entry = saying(attempt);
        CalendarComponent event = only(entry);
        assertThat(property(event, "UID")).isEqualTo(entry.id() + "@event-timeline");
        // iCal4j leaves white space at the ends out.
        assertThat(property(event, "SUMMARY")).isEqualTo(PlainText.of(attempt).trim());
        assertThat(property(event, "LOCATION")).isEqualTo(PlainText.of(attempt).trim());
        assertThat(Exports.of(Format.ICS, entry).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Test
    void a_calendar_of_nothing_is_a_calendar() {
        assertThat(Exports.of(Format.ICS)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    private static EventTime approximately(String date) {
        EventTime exact = day(date);
        return new EventTime(
                date + "~",
                exact.earliest(),
                exact.latest(),
                Precision.DAY,
                true,
                false,
                exact.basis(),
                null,
                null,
                null);
    }

    private static EventTime at(String date, String clock) {
        EventTime day = day(date);
        return new EventTime(
                date, day.earliest(), day.latest(), Precision.MINUTE, false, false, day.basis(), clock, null, null);
    }

    private static CalendarComponent only(TimelineEntry entry) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(Exports.of(Format.ICS, entry)));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            List<CalendarComponent> components = calendar.getComponents();
            assertThat(components).hasSize(1);
            return components.getFirst();
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static String property(CalendarComponent component, String name) {
        return component.getProperty(name).orElseThrow().getValue();
    }
}
