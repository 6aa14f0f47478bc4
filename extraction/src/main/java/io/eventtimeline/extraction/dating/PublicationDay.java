package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.PublicationDate;
import java.time.LocalDate;
import java.time.YearMonth;

/// The publication date as an event's date, exactly as precise as the publisher gives it.
final class PublicationDay {
    private PublicationDay() {}

    static EventTime of(PublicationDate published) {
        if (published.day().isPresent()) {
            LocalDate day = published.day().get();
            return when(day.toString(), day, day.plusDays(1), Precision.DAY);
        }
        if (published.month().isPresent()) {
            YearMonth month = published.month().get();
            return when(month.toString(), month.atDay(1), month.plusMonths(1).atDay(1), Precision.MONTH);
        }
        LocalDate first = published.firstDay();
        return when(published.text(), first, first.plusYears(1), Precision.YEAR);
    }

    private static EventTime when(String edtf, LocalDate earliest, LocalDate latest, Precision precision) {
        return new EventTime(edtf, earliest, latest, precision, false, false, Basis.PUBLICATION, null, null, null);
    }
}
