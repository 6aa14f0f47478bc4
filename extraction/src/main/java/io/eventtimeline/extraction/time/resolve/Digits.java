package io.eventtimeline.extraction.time.resolve;

/// Numbers as dates write them: 7 in two digits is `07`. By hand, because `String.format` took most of the
/// time of a text full of dates.
public final class Digits {
    private Digits() {}

    public static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
