package io.eventtimeline.ingest.feed.document;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates of feeds, with their offset as it is written, because "yesterday" is a day before the day where it was
/// written.
///
///     Tue, 16 Aug 2016 23:30:00 EST      2016-08-16T23:30:00-05:00
///     2016-08-16T23:30:00+0200           2016-08-16T23:30:00+02:00
final class FeedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("bst", "+01:00"));
    private static final Pattern MAIL = Pattern.compile(
            "(?:[a-z]{2,10}\\.?,?\\s+)?(\\d{1,2})[ -]([a-z]{3})[a-z]*\\.?[ -](\\d{4}|\\d{2})(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([+-]\\d{2}:?\\d{2}|[a-z]{1,5})?)?.{0,20}");
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[t ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s?(z|[+-]\\d{2}:?\\d{2})?)?");

    private FeedDate() {}

    static Optional<PublicationDate> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            String clock = iso.group(2) == null ? "" : "T" + iso.group(2) + offset(iso.group(3));
            return date(iso.group(1) + clock);
        }
        Matcher mail = MAIL.matcher(text);
        int month = mail.matches() ? MONTHS.indexOf(mail.group(2)) + 1 : 0;
        return month == 0 ? Optional.empty() : date(mail(mail, month));
    }

    private static String mail(Matcher mail, int month) {
        int year = Integer.parseInt(mail.group(3));
        int whole = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
        String day = "%04d-%02d-%02d".formatted(whole, month, Integer.parseInt(mail.group(1)));
        if (mail.group(4) == null) {
            return day;
        }
        String seconds = mail.group(6) == null ? "00" : mail.group(6);
        return day
                + "T%02d:%s:%s".formatted(Integer.parseInt(mail.group(4)), mail.group(5), seconds)
                + offset(mail.group(7));
    }

    /// Nothing for a zone that nobody knows: the day stays the one that is written.
    private static String offset(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        }
        return ZONES.getOrDefault(zone, "");
    }

    private static Optional<PublicationDate> date(String text) {
        try {
            return Optional.of(PublicationDate.of(text));
        } catch (InvalidRecord noSuchDay) {
            return Optional.empty();
        }
    }
}
