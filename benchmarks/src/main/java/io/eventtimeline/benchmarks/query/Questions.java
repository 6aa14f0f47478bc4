package io.eventtimeline.benchmarks.query;

import io.eventtimeline.benchmarks.people.Archive;
import io.eventtimeline.benchmarks.people.People;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// What readers of the archive ask of one address, each another thing.
///
/// @param title `histogram`
record Questions(String title, String address, List<Kind> kinds) {
    static final List<Questions> ALL = List.of(
            new Questions(
                    "page of the timeline",
                    "/v1/timeline?",
                    new Kind("words in some years", random -> years(random, 5) + "&q=" + words(random)),
                    new Kind("a person, the latest first", random -> "order=-time&participant=" + person(random)),
                    new Kind(
                            "words and a place in some years, the most important first",
                            random -> years(random, 10) + "&order=importance&place=" + place(random) + "&q="
                                    + words(random)),
                    new Kind(
                            "a month, by two sources, to the day",
                            random -> month(random) + "&status=asserted&min_sources=2&precision=day"),
                    new Kind(
                            "a first name on a part of the map in a year or two",
                            random -> years(random, 2) + "&bbox=-10,36,30,60&q=" + firstName(random)),
                    new Kind(
                            "a person or a word, twenty of all years",
                            random -> "limit=20&q=" + person(random) + encoded(" | hospital")),
                    new Kind(
                            "some years, the most important first", random -> years(random, 10) + "&order=importance")),
            new Questions(
                    "histogram",
                    "/v1/histogram?",
                    new Kind("of up to twenty years", random -> years(random, 1 + random.nextInt(20))),
                    new Kind("of words in some years", random -> years(random, 3) + "&q=" + words(random)),
                    new Kind("of a place", random -> "place=" + place(random)),
                    new Kind("of a month", random -> month(random) + "&status=asserted")),
            new Questions(
                    "facets",
                    "/v1/facets?",
                    new Kind("of words in some years", random -> years(random, 5) + "&q=" + words(random)),
                    new Kind("of some years", random -> years(random, 20))),
            new Questions(
                    "completion of a name",
                    "/v1/participants?prefix=",
                    new Kind("of three letters or more", Questions::beginningOfName)));

    private static final List<String> WORDS = List.of(
            "hospital",
            "agreement",
            "elections",
            "police station",
            "protests",
            "\"trade agreement\"",
            "shipyard -sold",
            "accident | court");

    private Questions(String title, String address, Kind... kinds) {
        this(title, address, List.of(kinds));
    }

    /// @param parameters of the address, which differ from question to question
    record Kind(String title, Function<Random, String> parameters) {}

    Kind any(Random random) {
        return kinds.get(random.nextInt(kinds.size()));
    }

    String path(Kind kind, Random random) {
        return address + kind.parameters().apply(random);
    }

    private static String years(Random random, int most) {
        int from = Archive.FIRST_YEAR + random.nextInt(Archive.LAST_YEAR - Archive.FIRST_YEAR);
        return "from=" + from + "&to=" + Math.min(Archive.LAST_YEAR, from + random.nextInt(most));
    }

    private static String month(Random random) {
        int year = Archive.FIRST_YEAR + random.nextInt(Archive.LAST_YEAR - Archive.FIRST_YEAR);
        String month = "%d-%02d".formatted(year, 1 + random.nextInt(12));
        return "from=" + month + "&to=" + month;
    }

    private static String person(Random random) {
        return encoded(People.name(People.anyone(random)));
    }

    private static String firstName(Random random) {
        return encoded(any(People.FIRST_NAMES, random));
    }

    private static String place(Random random) {
        return encoded(any(Archive.PLACES, random));
    }

    private static String words(Random random) {
        return encoded(any(WORDS, random));
    }

    private static String beginningOfName(Random random) {
        String name = People.name(People.anyone(random));
        return encoded(name.substring(0, 3 + random.nextInt(name.length() - 3)));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
