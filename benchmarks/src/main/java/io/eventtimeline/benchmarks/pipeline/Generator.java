package io.eventtimeline.benchmarks.pipeline;

import io.eventtimeline.benchmarks.people.People;
import io.eventtimeline.contracts.Json;
import java.util.List;
import java.util.Random;

/// Made-up reports of about 4 kB with more than ten dated events each, the same for the same number. Most of what one
/// tells no other does; now and then two tell of the same.
final class Generator {
    static final String PUBLISHED = "2016-08-16";

    private static final int DATED_SENTENCES = 14;
    private static final int LENGTH = 4_000;
    private static final List<String> ACTS = List.of(
            "met the ministers of Norway in",
            "signed an agreement with Finland in",
            "opened a new bridge in",
            "visited the flooded quarter of",
            "announced the sale of the shipyard in",
            "resigned from the council of",
            "won the election in");
    private static final List<String> PLACES =
            List.of("Oslo", "Geneva", "Lisbon", "Vienna", "Dublin", "Tallinn", "Ottawa");
    private static final List<String> DAYS = List.of(
            "on July 13",
            "yesterday",
            "on Tuesday",
            "last month",
            "in May 2014",
            "on 5 August 2011",
            "in 2009",
            "two weeks ago");
    private static final List<String> PADDING = List.of(
            "The road along the river is narrow and the houses are old.",
            "Prices of fish and timber are what most families care about here.",
            "A spokeswoman for the port was not available for comment.",
            "Few people in the valley remember a summer with so little rain.",
            "The paper in the archive is brown at the edges, and hardly legible.");

    private Generator() {}

    /// @param token a word that no other article has, so that this one can be asked for
    /// @param json as ingest-service takes it
    record Generated(String id, String token, String text, String json) {}

    /// @param run keeps the articles of one run apart from those of others
    static Generated article(String run, int number) {
        Random random = new Random(number);
        String token = token(run, number);
        StringBuilder text = new StringBuilder("Mayor " + token + " met the council in Oslo on July 13. ");
        for (int i = 1; i < DATED_SENTENCES || text.length() < LENGTH; i++) {
            if (i < DATED_SENTENCES) {
                text.append(People.name(People.anyone(random)))
                        .append(' ')
                        .append(pick(ACTS, random))
                        .append(' ');
                text.append(pick(PLACES, random))
                        .append(' ')
                        .append(pick(DAYS, random))
                        .append(". ");
            }
            text.append(pick(PADDING, random)).append(i % 4 == 0 ? "\n\n" : " ");
        }
        String id = run + "-" + number;
        String json = Json.text(Json.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("title", "Report number " + number)
                .put("text", text.toString())
                .put("published", PUBLISHED)
                .put("publisher", "The Example Gazette"));
        return new Generated(id, token, text.toString(), json);
    }

    /// A name of letters, `Zabcd` for 4711: digits would be numbers to the tagger.
    private static String token(String run, int number) {
        StringBuilder letters = new StringBuilder("Z");
        for (char c : (run + "x" + number).toCharArray()) {
            letters.append(Character.isDigit(c) ? (char) ('a' + (c - '0')) : Character.toLowerCase(c));
        }
        return letters.append("or").toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
