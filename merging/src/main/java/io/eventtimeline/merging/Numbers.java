package io.eventtimeline.merging;

import io.eventtimeline.contracts.DatedEvent;
import java.util.Set;
import java.util.TreeSet;

/// The numbers of a sentence, in digits: "killed 14 people and wounded 1,200" has 14 and 1200. Those of the date and
/// numbers that could be a year are left out.
final class Numbers {
    private Numbers() {}

    static Set<String> of(DatedEvent event) {
        String sentence = event.evidence().sentence();
        String expression = event.when().expression();
        String without = expression == null ? sentence : sentence.replace(expression, " ");
        Set<String> numbers = new TreeSet<>();
        int at = 0;
        while (at < without.length()) {
            if (isDigit(without.charAt(at))) {
                int end = end(without, at);
                String number = without.substring(at, end).replace(",", "");
                if (!couldBeYear(number)) {
                    numbers.add(number);
                }
                at = end;
            } else {
                at++;
            }
        }
        return numbers;
    }

    /// Behind the last digit of what begins here: "1,200.50" of "1,200.50, and".
    private static int end(String text, int from) {
        int end = from + 1;
        for (int at = end; at < text.length() && (isDigit(text.charAt(at)) || isBetween(text.charAt(at))); at++) {
            if (isDigit(text.charAt(at))) {
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isBetween(char letter) {
        return letter == ',' || letter == '.';
    }

    private static boolean couldBeYear(String number) {
        return number.length() == 4
                && (number.startsWith("18") || number.startsWith("19") || number.startsWith("20"))
                && isDigit(number.charAt(2))
                && isDigit(number.charAt(3));
    }
}
