package io.eventtimeline.benchmarks.pipeline;

import io.eventtimeline.benchmarks.people.People;
import io.eventtimeline.contracts.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Made-up reports of about 4 kB with more than ten dated events each, the same for the same number. Two after one
/// another tell of the same happenings, as two newspapers do, and no others do: what they tell of has a name of its
/// own.
final class Generator {
    private static final int REPORTS = 2;
    private static final int DATED_SENTENCES = 14;
    private static final int LENGTH = 4_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1996, 1, 1);
    private static final int DAYS_OF_NEWS = 20 * 365;
    private static final List<String> ACTS = List.of(
            "met the ministers of the %s union in",
            "signed the %s agreement in",
            "opened the %s bridge in",
            "visited the flooded quarter of %s near",
            "announced the sale of the %s shipyard in",
            "resigned from the %s council in",
            "won the %s election in");
    private static final List<String> PLACES =
            List.of("Oslo", "Geneva", "Lisbon", "Vienna", "Dublin", "Tallinn", "Ottawa");
    private static final List<String> DAYS = List.of(
            "on July 13",
            "yesterday",
            "on Tuesday",
            "last month",
            "in May",
            "on 5 August",
            "last year",
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
    record Generated(String id, String token, LocalDate published, String text, String json) {}

    /// @param run keeps the articles of one run apart from those of others
    static Generated article(String run, int number) {
        int story = number / REPORTS;
        Random random = new Random(31L * run.hashCode() + story);
        LocalDate published = FIRST_DAY.plusDays(random.nextInt(DAYS_OF_NEWS));
        String token = token(run, number);
        String place = pick(PLACES, random);
        StringBuilder text =
                new StringBuilder("Mayor " + token + " met the " + token + " council in " + place + " yesterday. ");
        for (int i = 1; i < DATED_SENTENCES || text.length() < LENGTH; i++) {
            if (i < DATED_SENTENCES) {
                text.append(People.name(People.anyone(random)))
                        .append(' ')
                        .append(pick(ACTS, random).formatted(token(run + "s" + i, story)))
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
                .put("published", published.toString())
                .put("publisher", number % REPORTS == 0 ? "The Example Gazette" : "The Example Herald"));
        return new Generated(id, token, published, text.toString(), json);
    }

    /// A name that no other article has.
    private static String token(String run, int number) {
        return People.coined(31 * run.hashCode() + number);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
