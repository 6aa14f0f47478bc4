package io.eventtimeline.benchmarks.query;

import io.eventtimeline.benchmarks.people.People;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// What readers of the archive ask, each another thing.
enum Questions {
    /// Pages of the timeline, with filters and mostly with text.
    TIMELINE("page of the timeline") {
        @Override
        String path(Random random) {
            return "/v1/timeline?"
                    + switch (random.nextInt(6)) {
                        case 0 -> years(random, 5) + "&q=" + encoded(any(WORDS, random));
                        case 1 -> "order=-time&participant=" + encoded(People.name(People.anyone(random)));
                        case 2 ->
                            years(random, 10) + "&order=importance&place=" + any(Archive.PLACES, random) + "&q="
                                    + encoded(any(WORDS, random));
                        case 3 -> month(random) + "&status=asserted&min_sources=2&precision=day";
                        case 4 -> years(random, 1) + "&bbox=-10,36,30,60&q=" + encoded(any(People.FIRST_NAMES, random));
                        default -> "q=" + encoded(People.name(People.anyone(random)) + " | hospital") + "&limit=20";
                    };
        }
    },
    HISTOGRAM("histogram") {
        @Override
        String path(Random random) {
            return "/v1/histogram?"
                    + switch (random.nextInt(4)) {
                        case 0 -> years(random, 1 + random.nextInt(20));
                        case 1 -> years(random, 3) + "&q=" + encoded(any(WORDS, random));
                        case 2 -> "place=" + any(Archive.PLACES, random);
                        default -> month(random) + "&status=asserted";
                    };
        }
    },
    FACETS("facets") {
        @Override
        String path(Random random) {
            return "/v1/facets?" + years(random, 5) + "&q=" + encoded(any(WORDS, random));
        }
    },
    PARTICIPANTS("completion of a name") {
        @Override
        String path(Random random) {
            String name = People.name(People.anyone(random));
            return "/v1/participants?prefix=" + encoded(name.substring(0, 3 + random.nextInt(name.length() - 3)));
        }
    };

    private static final List<String> WORDS = List.of(
            "hospital",
            "agreement",
            "elections",
            "police station",
            "protests",
            "\"trade agreement\"",
            "shipyard -sold",
            "accident | court");

    private final String title;

    Questions(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract String path(Random random);

    private static String years(Random random, int most) {
        int from = Archive.FIRST_YEAR + random.nextInt(Archive.LAST_YEAR - Archive.FIRST_YEAR);
        return "from=" + from + "&to=" + Math.min(Archive.LAST_YEAR, from + random.nextInt(most));
    }

    private static String month(Random random) {
        int year = Archive.FIRST_YEAR + random.nextInt(Archive.LAST_YEAR - Archive.FIRST_YEAR);
        String month = "%d-%02d".formatted(year, 1 + random.nextInt(12));
        return "from=" + month + "&to=" + month;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
