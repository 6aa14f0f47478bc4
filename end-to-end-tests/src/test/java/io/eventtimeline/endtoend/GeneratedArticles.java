package io.eventtimeline.endtoend;

import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/// Short made-up reports, each of its own words, the same for the same seed.
final class GeneratedArticles {
    private static final String[] PEOPLE = {"Ellen Strand", "Tom Hale", "Ruth Amber", "Paul Quay", "Iris Moor"};
    private static final String[] PLACES = {"Ashford", "Northfield", "Saltburg", "Westhaven", "Kingsford"};
    private static final String[] DAYS = {"on July 13", "yesterday", "on Tuesday", "last month", "in May 2014"};

    private GeneratedArticles() {}

    /// @param prefix of their ids
    /// @param revision another one has other words in one of its sentences
    static ObjectNode[] of(String prefix, int from, int to, int revision) {
        return IntStream.range(from, to)
                .mapToObj(number -> article(prefix, number, revision))
                .toArray(ObjectNode[]::new);
    }

    private static ObjectNode article(String prefix, int number, int revision) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append(pick(PEOPLE, random))
                    .append(" met the mayor of ")
                    .append(pick(PLACES, random))
                    .append(' ')
                    .append(pick(DAYS, random))
                    .append(" for talk number ")
                    .append(sentence == 0 ? number * 1_000 + revision : number * 1_000 + 900 + sentence)
                    .append(". ");
        }
        return Pipeline.article(prefix + "-" + number, "2016-08-16", text.toString());
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
