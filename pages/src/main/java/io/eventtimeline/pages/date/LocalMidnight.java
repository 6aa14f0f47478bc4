package io.eventtimeline.pages.date;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.found.Found;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// A day that was chosen in an editor's calendar, and written down as the instant in universal time at which it begins:
/// `2016-08-15T22:00:00Z` on a German page is August 16.
///
/// @param zone where the page was written; nothing for a language that is written in many
record LocalMidnight(Optional<ZoneId> zone) {
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            zone("cs", "Europe/Prague"),
            zone("da", "Europe/Copenhagen"),
            zone("de", "Europe/Berlin"),
            zone("el", "Europe/Athens"),
            zone("fi", "Europe/Helsinki"),
            zone("hu", "Europe/Budapest"),
            zone("it", "Europe/Rome"),
            zone("ja", "Asia/Tokyo"),
            zone("ko", "Asia/Seoul"),
            zone("nb", "Europe/Oslo"),
            zone("nl", "Europe/Amsterdam"),
            zone("no", "Europe/Oslo"),
            zone("pl", "Europe/Warsaw"),
            zone("sv", "Europe/Stockholm"),
            zone("tr", "Europe/Istanbul"),
            zone("uk", "Europe/Kyiv"));

    private static Map.Entry<String, ZoneId> zone(String language, String name) {
        return Map.entry(language, ZoneId.of(name));
    }

    /// @param language BCP 47, `de-AT`
    static LocalMidnight of(Optional<String> language) {
        return new LocalMidnight(language.map(tag -> ZONES.get(tag.split("-", 2)[0])));
    }

    /// The day that begins there; the date as it is where it is no such instant.
    Found<PublicationDate> day(Found<PublicationDate> date) {
        return zone.flatMap(where -> begins(date.value().text(), where))
                .map(local -> date.as(
                        told -> PublicationDate.of(local.toOffsetDateTime().toString())))
                .orElse(date);
    }

    private static Optional<ZonedDateTime> begins(String text, ZoneId where) {
        if (!text.endsWith("Z") && !text.endsWith("+00:00")) {
            return Optional.empty();
        }
        try {
            ZonedDateTime local = OffsetDateTime.parse(text).atZoneSameInstant(where);
            return Optional.of(local).filter(time -> time.toLocalTime().equals(LocalTime.MIDNIGHT));
        } catch (DateTimeParseException onlyDay) {
            return Optional.empty();
        }
    }
}
