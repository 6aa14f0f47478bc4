package io.eventtimeline.benchmarks.quality.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whose names are the same: one word that both have is enough, of those with a capital or a digit in front.
final class Names {
    private static final int MOST_PARTICIPANTS = 6;
    private static final int LONGEST_WORDS = 8;
    private static final String EDGES = ".,'\u2019\"()";
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Names() {}

    static List<Set<String>> of(List<String> names) {
        return names.stream()
                .map(Names::significant)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /// Those that count: a flood of participants is no merit.
    static List<Set<String>> ofParticipants(List<String> participants) {
        return of(counting(participants));
    }

    static List<String> counting(List<String> participants) {
        return participants.stream()
                .limit(MOST_PARTICIPANTS)
                .filter(name -> wordsOf(name).size() <= LONGEST_WORDS)
                .toList();
    }

    /// Without quantities, and with the initials of each name as a word of it: `{us, united, states}`.
    static List<Set<String>> named(List<String> names) {
        return names.stream()
                .map(Names::withInitials)
                .filter(words -> words.stream().anyMatch(word -> Character.isLetter(word.charAt(0))))
                .toList();
    }

    private static Set<String> withInitials(String name) {
        Set<String> words = new HashSet<>();
        significant(name).forEach(word -> words.add(word.replace(".", "")));
        StringBuilder initials = new StringBuilder();
        wordsOf(name).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> initials.append(Character.toLowerCase(word.charAt(0))));
        if (initials.length() > 1) {
            words.add(initials.toString());
        }
        words.remove("");
        return words;
    }

    /// How many of gold's are among ours, each of ours used once.
    static int common(List<Set<String>> gold, List<Set<String>> ours) {
        List<Set<String>> left = new ArrayList<>(ours);
        int common = 0;
        for (Set<String> name : gold) {
            Optional<Set<String>> same = left.stream()
                    .filter(each -> !Collections.disjoint(each, name))
                    .findFirst();
            same.ifPresent(left::remove);
            common += same.isPresent() ? 1 : 0;
        }
        return common;
    }

    static List<String> wordsOf(String text) {
        return SPACES.splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> significant(String name) {
        Set<String> words = new HashSet<>();
        for (String word : wordsOf(name)) {
            if (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))) {
                words.add(trimmed(word.toLowerCase(Locale.ROOT)));
            }
        }
        words.removeAll(Set.of("the", ""));
        return words;
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && EDGES.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }
}
