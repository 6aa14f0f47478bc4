package io.eventtimeline.extraction.time.resolve;

import java.util.List;
import java.util.Optional;

/// A number as written: "three", "a hundred and fifty", "2.5"; or one that nobody counted: "several".
///
/// @param amount what it comes to; 0 where it is vague
/// @param vague TIMEX3's `X`
public record Quantity(double amount, boolean vague) {
    /// The value that lexicons give to "several", "few", "many".
    private static final String VAGUE = "X";

    private static final double LARGEST = 1e9;

    static Quantity of(int amount) {
        return new Quantity(amount, false);
    }

    /// Adds up the values of the words: `5`, `x100`, `20`, `3` is 523; `/2` halves are added too; other words are
    /// skipped.
    static Optional<Quantity> of(List<String> values) {
        double sum = 0;
        boolean any = false;
        for (String value : values) {
            if (value.equals(VAGUE)) {
                return Optional.of(new Quantity(0, true));
            }
            if (value.startsWith("x")) {
                sum = (any ? sum : 1) * Integer.parseInt(value.substring(1));
            } else if (isNumber(value)) {
                sum += Double.parseDouble(value);
            } else {
                continue;
            }
            any = true;
        }
        return any && Math.abs(sum) < LARGEST ? Optional.of(new Quantity(sum, false)) : Optional.empty();
    }

    private static boolean isNumber(String value) {
        int digits = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '.' && !(c == '-' && at == 0)) {
                return false;
            }
        }
        return digits > 0 && digits < 10;
    }

    boolean isWhole() {
        return !vague && amount == Math.rint(amount);
    }

    /// Two and a half, but not 2.25.
    boolean hasHalf() {
        return !vague && amount > 0 && amount - Math.floor(amount) == 0.5;
    }

    int whole() {
        return (int) amount;
    }

    /// As TIMEX3 durations write it: `3`, `2.5`, `X`.
    String timex() {
        if (vague) {
            return "X";
        }
        return isWhole() ? Long.toString((long) amount) : Double.toString(amount);
    }

    Quantity times(int factor) {
        return new Quantity(amount * factor, vague);
    }
}
