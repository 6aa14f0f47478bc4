package io.eventtimeline.benchmarks.people;

import java.util.List;
import java.util.Random;

/// Names of thousands, the same for the same number, some much more often in the news than others.
public final class People {
    public static final List<String> FIRST_NAMES =
            List.of("Ellen", "Tom", "Ruth", "Paul", "Iris", "Jon", "Mary", "Anton", "Clara", "David", "Nina", "Omar");

    private static final int ALL = 20_000;
    private static final List<String> SYLLABLES = List.of(
            "bar", "den", "fel", "gor", "han", "kel", "lor", "mar", "nor", "pel", "ran", "sen", "tor", "vel", "win",
            "zan");

    private People() {}

    /// `Iris Kelzan` for 4711.
    public static String name(int number) {
        StringBuilder last = new StringBuilder();
        for (int rest = number / FIRST_NAMES.size() + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            last.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        last.setCharAt(0, Character.toUpperCase(last.charAt(0)));
        return FIRST_NAMES.get(number % FIRST_NAMES.size()) + " " + last;
    }

    /// A few people are in the news all the time, most of them once.
    public static int anyone(Random random) {
        return (int) (ALL * Math.pow(random.nextDouble(), 3));
    }
}
