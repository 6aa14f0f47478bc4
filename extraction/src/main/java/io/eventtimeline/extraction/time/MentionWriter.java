package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.Anchor;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.resolve.Digits;
import io.eventtimeline.extraction.time.resolve.Meaning;
import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Days;
import io.eventtimeline.extraction.time.resolve.Meaning.Lasting;
import io.eventtimeline.extraction.time.resolve.Meaning.Repeated;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Meaning.Yearless;
import io.eventtimeline.extraction.time.resolve.Mod;
import io.eventtimeline.extraction.time.resolve.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes what an expression came to as TIMEX3 and as the contracts' [EventTime].
final class MentionWriter {
    private static final String UTC = "+00:00";

    private final Tokens tokens;

    MentionWriter(Tokens tokens) {
        this.tokens = tokens;
    }

    static Optional<Timex> timex(Meaning meaning) {
        return switch (meaning) {
            case Dated dated ->
                Optional.of(dated).filter(each -> each.span().isNamed()).map(MentionWriter::dated);
            case Yearless yearless -> Optional.of(new Timex(Timex.Type.DATE, value(yearless), yearless.mod()));
            case Unplaced unplaced ->
                Optional.of(
                        plain(unplaced.value().contains("T") ? Timex.Type.TIME : Timex.Type.DATE, unplaced.value()));
            case Lasting lasting -> Optional.of(new Timex(Timex.Type.DURATION, lasting.value(), lasting.mod()));
            case Repeated repeated -> Optional.of(plain(Timex.Type.SET, repeated.value()));
            case Meaning.Vague vague -> Optional.of(plain(Timex.Type.DATE, vague.reference()));
            case Meaning.Several several -> Optional.empty();
            case Meaning.Silent silent -> Optional.empty();
        };
    }

    private static Timex plain(Timex.Type type, String value) {
        return new Timex(type, value, Optional.empty());
    }

    private static Timex dated(Dated dated) {
        String value = dated.span().timex()
                + dated.clock().map(MentionWriter::withoutZone).orElse("");
        return new Timex(dated.clock().isPresent() ? Timex.Type.TIME : Timex.Type.DATE, value, dated.mod());
    }

    private static String value(Yearless date) {
        String month = "XXXX-" + Digits.padded(date.month(), 2);
        return date.day() == 0 ? month : month + "-" + Digits.padded(date.day(), 2);
    }

    /// TIMEX3 values have the time as it is written: `T18:00` of `T18:00+02:00`; only UTC is told: `T18:00Z`.
    private static String withoutZone(String clock) {
        int minutes = clock.indexOf(':');
        String time = minutes < 0 ? clock : clock.substring(0, minutes + 3);
        return clock.endsWith(UTC) ? time + "Z" : time;
    }

    EventTime when(Reading reading, int first, int end) {
        String expression = tokens.text(first, end);
        return switch (reading.meaning()) {
            case Dated dated -> dated(dated, reading, expression);
            case Yearless yearless ->
                undated(value(yearless), yearless.day() == 0 ? Precision.MONTH : Precision.DAY, expression);
            case Lasting lasting
            when lasting.days().isPresent() -> interval(lasting.days().get(), reading, expression);
            case Unplaced unplaced -> undated(null, Precision.NONE, expression);
            case Lasting lasting -> undated(null, Precision.NONE, expression);
            case Repeated repeated -> undated(null, Precision.NONE, expression);
            case Meaning.Vague vague -> undated(null, Precision.NONE, expression);
            case Meaning.Several several -> undated(null, Precision.NONE, expression);
            case Meaning.Silent silent -> undated(null, Precision.NONE, expression);
        };
    }

    private static EventTime undated(@Nullable String edtf, Precision precision, String expression) {
        return new EventTime(edtf, null, null, precision, false, false, Basis.NONE, null, expression, null);
    }

    private static EventTime dated(Dated dated, Reading reading, String expression) {
        boolean approximate = dated.mod().filter(mod -> mod == Mod.APPROX).isPresent();
        Optional<String> clock =
                dated.clock().filter(time -> time.contains(":")).map(time -> time.substring(1));
        String edtf = dated.span().edtf();
        boolean plain = edtf.indexOf('/') < 0;
        String qualifier =
                approximate && reading.uncertain() ? "%" : approximate ? "~" : reading.uncertain() ? "?" : "";
        return new EventTime(
                plain ? edtf + qualifier : edtf,
                dated.span().from(),
                dated.span().until(),
                clock.isPresent() ? Precision.MINUTE : dated.span().grain().precision(),
                approximate,
                reading.uncertain(),
                reading.basis(),
                clock.orElse(null),
                expression,
                reading.anchor().orElse(null));
    }

    private static EventTime interval(Days days, Reading reading, String expression) {
        return interval(
                days.from(),
                days.until(),
                reading.basis(),
                expression,
                reading.anchor().orElse(null));
    }

    static EventTime interval(
            LocalDate from, LocalDate until, Basis basis, String expression, @Nullable Anchor anchor) {
        return new EventTime(
                from + "/" + until.minusDays(1),
                from,
                until,
                Precision.INTERVAL,
                false,
                false,
                basis,
                null,
                expression,
                anchor);
    }
}
