package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.EventTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as people say it, as exactly as it is known and never more: `2016-07` is "July 2016", `199X` "the 1990s",
/// `2016-08-08/2016-08-14` as a week "the week of 8 August 2016", `-0043-03-15` "15 March 44 BC".
final class DateWords {
    private static final Pattern PART = Pattern.compile(
            "(?<year>-?\\d{4,}|\\d{3}X|\\d{2}XX|\\dXXX|XXXX)(-(?<part>\\d{2})(-(?<day>\\d{2}))?)?[~?%]*");
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private DateWords() {}

    static String of(EventTime when) {
        String edtf = when.edtf();
        if (edtf == null) {
            return "date not known";
        }
        return (when.approximate() ? "around " : "")
                + span(edtf, when)
                + (when.clock() == null ? "" : ", " + PlainText.line(when.clock()))
                + (when.uncertain() ? " (uncertain)" : "");
    }

    private static String span(String edtf, EventTime when) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return part(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        return switch (when.precision()) {
            case WEEK -> "the week of " + part(from);
            case WEEKEND -> "the weekend of " + part(from);
            default -> interval(from, to);
        };
    }

    private static String interval(String from, String to) {
        if (from.isEmpty() || from.equals("..")) {
            return "until " + part(to);
        }
        return to.isEmpty() || to.equals("..") ? "from " + part(from) + " on" : part(from) + " to " + part(to);
    }

    /// Words for one end; what has a form of its own stays as it is.
    private static String part(String edtf) {
        Matcher form = PART.matcher(edtf);
        if (!form.matches()) {
            return PlainText.line(edtf);
        }
        String year = form.group("year");
        String part = form.group("part");
        String words = within(part, form.group("day"));
        if (words == null) {
            return PlainText.line(edtf);
        }
        if (part == null) {
            return year(year);
        }
        return year.equals("XXXX") ? words + ", year not known" : words + " " + year(year);
    }

    /// What stands before the year; null for a number that is neither month nor season, quarter or half.
    private static @Nullable String within(@Nullable String part, @Nullable String day) {
        if (part == null) {
            return "";
        }
        int code = Integer.parseInt(part);
        if (code >= 1 && code <= 12) {
            String month = Month.of(code).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return day == null ? month : Integer.parseInt(day) + " " + month;
        }
        if (code >= FIRST_SEASON && code < FIRST_SEASON + SEASONS.size()) {
            return SEASONS.get(code - FIRST_SEASON);
        }
        if (code >= FIRST_QUARTER && code < FIRST_QUARTER + ORDINALS.size()) {
            return "the " + ORDINALS.get(code - FIRST_QUARTER) + " quarter of";
        }
        return code == FIRST_HALF || code == FIRST_HALF + 1
                ? "the " + ORDINALS.get(code - FIRST_HALF) + " half of"
                : null;
    }

    private static String year(String year) {
        int unknown = year.length() - year.replace("X", "").length();
        return switch (unknown) {
            case 0 -> number(Integer.parseInt(year));
            case 1 -> "the " + year.replace('X', '0') + "s";
            case 2 -> "the " + ordinal(Integer.parseInt(year, 0, 2, 10) + 1) + " century";
            case 3 -> "the " + ordinal(Integer.parseInt(year, 0, 1, 10) + 1) + " millennium";
            default -> "a year not known";
        };
    }

    private static String number(int year) {
        if (year <= 0) {
            return (1 - year) + " BC";
        }
        return year < 1000 ? "AD " + year : Integer.toString(year);
    }

    private static String ordinal(int number) {
        int lastTwo = number % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
