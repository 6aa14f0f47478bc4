package io.eventtimeline.pages.date;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands where machines look for a date: `2016-08-16T10:30:00+0200`, `20160816`, `Tue, 16 Aug 2016 08:30
/// GMT`.
final class Moment {
    private static final Pattern ISO = Pattern.compile(
            "((?:19|20)\\d{2}-\\d{2}-\\d{2})(?:[T ]\\s?(\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?.{0,20}");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T.{0,20}|\\d{4}|\\d{6})?");

    private Moment() {}

    static Optional<PublicationDate> read(String value, boolean monthFirst) {
        String text = value.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1) + clock(iso)).or(() -> date(iso.group(1)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
        }
        List<DayInText> days = text.length() > 100 ? List.of() : DaysInText.find(text, monthFirst);
        return days.isEmpty() ? Optional.empty() : date(days.getFirst().day().toString());
    }

    private static String clock(Matcher iso) {
        if (iso.group(2) == null) {
            return "";
        }
        String offset = iso.group(3) == null ? "" : iso.group(3);
        boolean colonMissing = offset.length() == 5;
        return "T" + iso.group(2) + (colonMissing ? offset.substring(0, 3) + ":" + offset.substring(3) : offset);
    }

    private static Optional<PublicationDate> date(String text) {
        try {
            return Optional.of(PublicationDate.of(text));
        } catch (InvalidRecord noSuchDay) {
            return Optional.empty();
        }
    }
}
