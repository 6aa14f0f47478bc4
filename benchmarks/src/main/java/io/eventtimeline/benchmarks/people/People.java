package io.eventtimeline.benchmarks.people;

import java.util.List;
import java.util.Random;

/// Names of thousands, the same for the same number, some much more often in the news than others.
public final class People {
    public static final List<String> FIRST_NAMES =
            List.of("Ellen", "Tom", "Ruth", "Paul", "Iris", "Jon", "Mary", "Anton", "Clara", "David", "Nina", "Omar");

    private static final int ALL = 20_000;
    private static final int SYLLABLE_BITS = 4;
    /// Odd, so that each number becomes another one; the golden ratio, so that neighbours get far apart.
    private static final int ODD = 0x9E3779B1;
    private static final List<String> SYLLABLES = List.of(
            "bar", "den", "fel", "gor", "han", "kel", "lor", "mar", "nor", "pel", "ran", "sen", "tor", "vel", "win",
            "zan");

    private People() {}

    /// `Iris Kelzan` for 4711.
    public static String name(int number) {
        return FIRST_NAMES.get(number % FIRST_NAMES.size()) + " " + syllables(number / FIRST_NAMES.size());
    }

    /// `Kelzanford` for 4711: what has a name of its own.
    public static String place(int number) {
        return syllables(number) + "ford";
    }

    private static String syllables(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    /// `Velgortorfelwinbarhanden`: a name that no other number has, and that looks like none of its neighbours'.
    public static String coined(int number) {
        StringBuilder name = new StringBuilder();
        int mixed = number * ODD;
        for (int i = 0; i < Integer.SIZE; i += SYLLABLE_BITS) {
            name.append(SYLLABLES.get((mixed >>> i) & (SYLLABLES.size() - 1)));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    /// A few people are in the news all the time, most of them once.
    public static int anyone(Random random) {
        return (int) (ALL * Math.pow(random.nextDouble(), 3));
    }
}
