package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.text.TokenFlags;
import java.util.Optional;

/// Classes of tokens that are known by their characters. Numbers first, then marks, then words.
public enum Shape {
    /// `2016`: four digits from 1000 to 2999
    YEAR(0, "year"),
    /// `1987`: a year that news speaks of without saying so, 1900 to 2049
    RECENT_YEAR(1, "recent-year"),
    /// `98`, `07`: exactly two digits
    TWO_DIGITS(2, "two-digits"),
    /// `5`, `31`
    DAY_NUMBER(3, "day-number"),
    /// `7`, `07`
    MONTH_NUMBER(4, "month-number"),
    /// `0` to `24`
    HOUR_NUMBER(5, "hour-number"),
    /// `00` to `59`, always two digits
    MINUTE_NUMBER(6, "minute-number"),
    /// any digits up to nine, also `1,500`
    WHOLE_NUMBER(7, "whole-number"),
    /// one to three digits
    SMALL_NUMBER(8, "small-number"),
    /// `2.5`
    DECIMAL(9, "decimal"),
    /// `1st` to `31st`
    DAY_ORDINAL(10, "day-ordinal"),
    /// any ordinal in digits, `21st`
    ORDINAL(11, "ordinal"),
    /// `1990s`, `90s`
    DECADE(12, "decade"),
    /// `-` and its kin with no space on either side
    HYPHEN(13, "hyphen"),
    /// `-` and its kin, spaces or not
    DASH(14, "dash"),
    /// `/` with no space on either side
    SLASH(15, "slash"),
    /// `:` with no space on either side
    COLON(16, "colon"),
    /// `.` with no space on either side
    POINT(17, "point"),
    /// a word with a first capital
    CAPITALISED(18, "capitalised"),
    /// a word without capitals
    LOWERCASE(19, "lowercase"),
    /// a word without capitals that ends in s
    PLURAL(20, "plural"),
    /// `'s`
    POSSESSIVE(21, "possessive"),
    /// any tens of years, also of antiquity: `470s`
    TENS(22, "tens"),
    /// `0735`, `2016`: exactly four digits
    FOUR_DIGITS(23, "four-digits");

    private final long bit;
    private final String label;

    Shape(int position, String label) {
        this.bit = 1L << position;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public long bit() {
        return bit;
    }

    static Optional<Shape> of(String label) {
        for (Shape shape : values()) {
            if (shape.label.equals(label)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /// The shapes of a number in plain digits, as bits.
    public static long ofDigits(int value, int digits) {
        long bits = WHOLE_NUMBER.bit();
        bits |= digits == 4 && value >= 1000 && value < 3000 ? YEAR.bit() : 0;
        bits |= digits == 4 && value >= 1900 && value < 2050 ? RECENT_YEAR.bit() : 0;
        bits |= digits == 4 ? FOUR_DIGITS.bit() : 0;
        bits |= digits == 2 ? TWO_DIGITS.bit() : 0;
        bits |= digits <= 2 && value >= 1 && value <= 31 ? DAY_NUMBER.bit() : 0;
        bits |= digits <= 2 && value >= 1 && value <= 12 ? MONTH_NUMBER.bit() : 0;
        bits |= digits <= 2 && value <= 24 ? HOUR_NUMBER.bit() : 0;
        bits |= digits == 2 && value < 60 ? MINUTE_NUMBER.bit() : 0;
        bits |= digits <= 3 ? SMALL_NUMBER.bit() : 0;
        return bits;
    }

    /// The shapes of any other token, as bits.
    ///
    /// @param flags the token's [TokenFlags]
    /// @param value its number, or -1
    /// @param last its last character
    /// @param tight no space on either side
    public static long of(int flags, int value, char first, char last, boolean tight) {
        if ((flags & TokenFlags.NUMBER) != 0) {
            return ofNumber(flags, value);
        }
        if ((flags & TokenFlags.WORD) != 0) {
            return ofWord(flags, first, last);
        }
        return (flags & TokenFlags.POSSESSIVE) != 0 ? POSSESSIVE.bit : ofMark(first, tight);
    }

    private static long ofNumber(int flags, int value) {
        if ((flags & TokenFlags.ORDINAL) != 0) {
            return ORDINAL.bit() | (value >= 1 && value <= 31 ? DAY_ORDINAL.bit() : 0);
        }
        if ((flags & TokenFlags.DECADE) != 0) {
            long tens = value % 10 == 0 ? TENS.bit() : 0;
            return value < 100 || (value >= 1500 && value < 2100) ? tens | (tens == 0 ? 0 : DECADE.bit()) : tens;
        }
        if ((flags & TokenFlags.DECIMAL) != 0) {
            return DECIMAL.bit();
        }
        return value >= 0 ? WHOLE_NUMBER.bit() : 0;
    }

    private static long ofWord(int flags, char first, char last) {
        if ((flags & TokenFlags.CAPITALISED) != 0) {
            return CAPITALISED.bit();
        }
        if (!Character.isLowerCase(first)) {
            return 0;
        }
        return last == 's' ? LOWERCASE.bit() | PLURAL.bit() : LOWERCASE.bit();
    }

    private static long ofMark(char mark, boolean tight) {
        return switch (mark) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
                DASH.bit() | (tight ? HYPHEN.bit() : 0);
            case '/' -> tight ? SLASH.bit() : 0;
            case ':' -> tight ? COLON.bit() : 0;
            case '.' -> tight ? POINT.bit() : 0;
            default -> 0;
        };
    }
}
