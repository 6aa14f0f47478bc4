package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// When an article was published, as precisely as its publisher says: `2016`, `2016-08`, `2016-08-16`, or a date with a
/// clock time, with or without its offset, `2016-08-16T23:30:00+02:00`.
///
/// The day is the day that is written, in its own offset, and never converted: an article of 23:30 in Berlin that says
/// "yesterday" means the day before the 16th, wherever it is read.
///
/// @param text the date as it goes over the wire, in one of the four forms
public record PublicationDate(@JsonValue String text) implements Comparable<PublicationDate> {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");
    private static final int DAY_LENGTH = 10;
    private static final String FORMS = "write 2016, 2016-08, 2016-08-16 or 2016-08-16T10:30:00+02:00";

    public PublicationDate {
        text = Require.filled(text, "published").strip();
        check(text);
    }

    @JsonCreator
    public static PublicationDate of(String text) {
        return new PublicationDate(text);
    }

    private static void check(String text) {
        try {
            // Most are days.
            if (DAY.matcher(text).matches()) {
                LocalDate.parse(text);
            } else if (YEAR.matcher(text).matches()) {
                Year.parse(text);
            } else if (MONTH.matcher(text).matches()) {
                YearMonth.parse(text);
            } else if (TIME.matcher(text).matches()) {
                DateTimeFormatter.ISO_DATE_TIME.parse(text);
            } else {
                throw new InvalidRecord("published", "is no date: \"" + text + "\"; " + FORMS);
            }
        } catch (DateTimeException e) {
            InvalidRecord invalid = new InvalidRecord("published", "is no day that exists: \"" + text + "\"; " + FORMS);
            invalid.initCause(e);
            throw invalid;
        }
    }

    /// `2016-08-16` for a full date with or without a clock time; nothing for `2016-08`.
    public Optional<LocalDate> day() {
        return hasDay() ? Optional.of(LocalDate.parse(text.substring(0, DAY_LENGTH))) : Optional.empty();
    }

    private boolean hasDay() {
        return text.length() >= DAY_LENGTH;
    }

    /// `2016-08` for a full date or a month; nothing for `2016`.
    public Optional<YearMonth> month() {
        return text.length() >= 7 ? Optional.of(YearMonth.parse(text.substring(0, 7))) : Optional.empty();
    }

    public int year() {
        return Integer.parseInt(text, 0, 4, 10);
    }

    /// The first day it can mean: `2016-08-01` for `2016-08`.
    public LocalDate firstDay() {
        return day().orElseGet(() -> month().map(month -> month.atDay(1)).orElseGet(() -> LocalDate.of(year(), 1, 1)));
    }

    /// By first day, then by text, so that equal means equal.
    @Override
    public int compareTo(PublicationDate other) {
        int byDay = hasDay() && other.hasDay()
                ? text.substring(0, DAY_LENGTH).compareTo(other.text.substring(0, DAY_LENGTH))
                : firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
