package io.eventtimeline.merging;

import io.eventtimeline.contracts.DatedEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of a sentence, in digits: "killed 14 people and wounded 1,200" has 14 and 1200. Those of the date and
/// numbers that could be a year are left out.
final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

    private Numbers() {}

    static Set<String> of(DatedEvent event) {
        String sentence = event.evidence().sentence();
        String expression = event.when().expression();
        String without = expression == null ? sentence : sentence.replace(expression, " ");
        Set<String> numbers = new TreeSet<>();
        Matcher digits = DIGITS.matcher(without);
        while (digits.find()) {
            String number = digits.group().replace(",", "");
            if (!YEAR.matcher(number).matches()) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
