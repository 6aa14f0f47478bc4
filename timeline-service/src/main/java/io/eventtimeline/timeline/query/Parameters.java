package io.eventtimeline.timeline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The parameters of a request, read one by one; what can't be understood is named, with what to write instead.
final class Parameters {
    private static final int LONGEST_VALUE = 500;
    private static final int MOST_VALUES = 50;

    private final MultiValueMap<String, String> given;

    /// @param known all that the endpoint takes, in the order in which to tell them
    Parameters(MultiValueMap<String, String> given, Set<String> known) {
        this.given = given;
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw new Problem.InvalidParameter(name, "is not known", "Use " + String.join(", ", known) + ".");
            }
        }
    }

    /// An empty field of a form is no question.
    Optional<String> one(String name) {
        List<String> values = many(name);
        if (values.size() > 1) {
            throw new Problem.InvalidParameter(name, "is given twice", "Give it once.");
        }
        return values.stream().findFirst();
    }

    /// A parameter that may come several times, in its order, without repetitions.
    List<String> many(String name) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : given.getOrDefault(name, List.of())) {
            if (value == null || value.isBlank()) {
                continue;
            }
            if (value.length() > LONGEST_VALUE) {
                throw new Problem.InvalidParameter(
                        name, "has " + value.length() + " characters", "Use " + LONGEST_VALUE + " at most.");
            }
            values.add(value.strip());
        }
        if (values.size() > MOST_VALUES) {
            throw new Problem.InvalidParameter(
                    name, "is given " + values.size() + " times", "Give it " + MOST_VALUES + " times at most.");
        }
        return List.copyOf(values);
    }

    @Nullable
    PartialDate date(String name) {
        return one(name).map(text -> PartialDate.parse(name, text)).orElse(null);
    }

    boolean flag(String name) {
        return switch (one(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            case String other ->
                throw new Problem.InvalidParameter(
                        name, "is neither true nor false: \"" + other + "\"", "Write true or false.");
        };
    }

    int number(String name, int least, int most, int usual) {
        Optional<String> value = one(name);
        if (value.isEmpty()) {
            return usual;
        }
        String text = value.get();
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new Problem.InvalidParameter(
                name,
                "is no number from " + least + " to " + most + ": \"" + text + "\"",
                "Write one, or leave it out for " + usual + ".");
    }

    /// Words of an enum, as they are in JSON; never `unknown`, which is no word of ours.
    <E extends Enum<E>> List<E> words(String name, Class<E> type) {
        List<E> words = new ArrayList<>();
        for (String text : many(name)) {
            words.add(Arrays.stream(type.getEnumConstants())
                    .filter(word -> isWord(word) && word(word).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new Problem.InvalidParameter(
                            name,
                            "has a word that is not known: \"" + text + "\"",
                            "Use " + all(type) + "; several as " + name + "=...&" + name + "=....")));
        }
        return words;
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(Enum<?> word) {
        return !word.name().equals("UNKNOWN");
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(Parameters::isWord)
                .map(Parameters::word)
                .collect(Collectors.joining(", "));
    }
}
